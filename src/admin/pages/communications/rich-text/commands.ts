import { Editor, Element, Range, Text, Transforms } from 'slate';
import type { Block } from './types';

/** How a paragraph can look: as such, as a heading, as an item of a list. */
export type Look = 'paragraph' | 'heading-2' | 'heading-3' | 'unordered' | 'ordered';

const isList = (node: unknown) => Element.isElement(node as Element) && (node as Block).type === 'list';

/** The look of what the cursor stands in. */
export function lookOf(editor: Editor): Look {
  const [found] = Editor.nodes(editor, {
    match: (node) => Element.isElement(node) && ['list', 'heading'].includes(node.type),
    mode: 'highest',
  });
  const block = found?.[0];
  if (block === undefined || !Element.isElement(block)) return 'paragraph';
  if (block.type === 'list') return block.format;
  return block.type === 'heading' && block.level === 3 ? 'heading-3' : 'heading-2';
}

/** Makes what is selected look so. */
export function setLook(editor: Editor, look: Look): void {
  Transforms.unwrapNodes(editor, { match: isList, split: true });
  const list = look === 'unordered' || look === 'ordered';
  if (list) {
    Transforms.setNodes(editor, { type: 'list-item' });
    Transforms.wrapNodes(editor, { type: 'list', format: look, children: [] }, { match: isItem });
  } else if (look === 'paragraph') {
    Transforms.unsetNodes<Element>(editor, 'level' as never);
    Transforms.setNodes(editor, { type: 'paragraph' });
  } else Transforms.setNodes(editor, { type: 'heading', level: look === 'heading-2' ? 2 : 3 });
}

function isItem(node: unknown): boolean {
  return Element.isElement(node as Element) && (node as { type?: string }).type === 'list-item';
}

export type Mark = 'bold' | 'italic';

/** Whether the letters at the cursor are set so. */
export function hasMark(editor: Editor, mark: Mark): boolean {
  return Editor.marks(editor)?.[mark] === true;
}

export function toggleMark(editor: Editor, mark: Mark): void {
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}

const isLink = (node: unknown) =>
  Element.isElement(node as Element) && (node as { type?: string }).type === 'link';

/** Whether the cursor stands in a link. */
export function inLink(editor: Editor): boolean {
  const [found] = Editor.nodes(editor, { match: isLink });
  return found !== undefined;
}

/** Makes a link of what is selected, or of the address itself where nothing is; an empty address takes the link away. */
export function setLink(editor: Editor, url: string): void {
  Transforms.unwrapNodes(editor, { match: isLink });
  if (url === '') return;
  const { selection } = editor;
  if (selection === null || Range.isCollapsed(selection)) {
    Transforms.insertNodes(editor, { type: 'link', url, children: [{ type: 'text', text: url }] });
    return;
  }
  Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { split: true, match: Text.isText });
  Transforms.collapse(editor, { edge: 'end' });
}
