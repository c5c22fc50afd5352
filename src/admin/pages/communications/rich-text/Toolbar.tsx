import { Button, Flex, IconButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Bold, Italic, Link as LinkIcon } from '@strapi/icons';
import type { Editor } from 'slate';
import { ReactEditor, useSlate } from 'slate-react';
import { hasMark, inLink, lookOf, setLink, setLook, toggleMark, type Look } from './commands';

const LOOKS: Record<Look, string> = {
  paragraph: 'Testo',
  'heading-2': 'Titolo',
  'heading-3': 'Titolo piccolo',
  unordered: 'Elenco puntato',
  ordered: 'Elenco numerato',
};

const isLook = (value: unknown): value is Look => typeof value === 'string' && value in LOOKS;

// The buttons take the focus away from the text in which the work goes on.
function doing(editor: Editor, work: () => void): () => void {
  return () => {
    work();
    ReactEditor.focus(editor);
  };
}

/** What can be done with the text. @param onLink asks for the address of a link */
export function Toolbar({ onLink }: { onLink: () => void }) {
  const editor = useSlate();
  const linked = inLink(editor);
  return (
    <Flex gap={2} wrap="wrap" role="toolbar" aria-label="Forma del testo">
      <SingleSelect
        aria-label="Aspetto del paragrafo"
        size="S"
        value={lookOf(editor)}
        onChange={(chosen) => {
          if (isLook(chosen)) doing(editor, () => setLook(editor, chosen))();
        }}
      >
        {Object.entries(LOOKS).map(([look, name]) => (
          <SingleSelectOption key={look} value={look}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <IconButton
        label="Grassetto"
        aria-pressed={hasMark(editor, 'bold')}
        variant={hasMark(editor, 'bold') ? 'secondary' : 'tertiary'}
        onClick={doing(editor, () => toggleMark(editor, 'bold'))}
      >
        <Bold />
      </IconButton>
      <IconButton
        label="Corsivo"
        aria-pressed={hasMark(editor, 'italic')}
        variant={hasMark(editor, 'italic') ? 'secondary' : 'tertiary'}
        onClick={doing(editor, () => toggleMark(editor, 'italic'))}
      >
        <Italic />
      </IconButton>
      <IconButton label="Collegamento" onClick={onLink}>
        <LinkIcon />
      </IconButton>
      {linked && (
        <Button variant="tertiary" size="S" onClick={doing(editor, () => setLink(editor, ''))}>
          Togli il collegamento
        </Button>
      )}
    </Flex>
  );
}
