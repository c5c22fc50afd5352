import { Editor, Element, Node, Text, Transforms, type Element as ElementType } from 'slate';
import { lookOf, setLook } from './commands';

const EMPTY: ElementType = { type: 'paragraph', children: [{ type: 'text', text: '' }] };

/** What the contract knows and nothing else: texts are named so, headings end with their line, an empty item ends a list. */
export function withPortalText<E extends Editor>(editor: E): E {
  const { isInline, normalizeNode, insertBreak } = editor;
  editor.isInline = (element) => element.type === 'link' || isInline(element);

  editor.normalizeNode = (entry) => {
    const [node, path] = entry;
    if (Text.isText(node) && (node as { type?: string }).type !== 'text') {
      Transforms.setNodes(editor, { type: 'text' }, { at: path });
      return;
    }
    if (Element.isElement(node) && node.type === 'link' && Node.string(node) === '') {
      Transforms.removeNodes(editor, { at: path });
      return;
    }
    if (Editor.isEditor(node) && node.children.length === 0) {
      Transforms.insertNodes(editor, EMPTY, { at: [0] });
      return;
    }
    normalizeNode(entry);
  };

  editor.insertBreak = () => {
    const look = lookOf(editor);
    const [line] = Editor.nodes(editor, {
      match: (node) => Element.isElement(node) && Editor.isBlock(editor, node),
      mode: 'lowest',
    });
    const empty = line !== undefined && Node.string(line[0]) === '';
    if (empty && look !== 'paragraph') {
      setLook(editor, 'paragraph');
      return;
    }
    insertBreak();
    if (look === 'heading-2' || look === 'heading-3') setLook(editor, 'paragraph');
  };
  return editor;
}
