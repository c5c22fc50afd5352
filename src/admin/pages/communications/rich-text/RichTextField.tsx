import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { styled } from 'styled-components';
import { RichText } from '../../../../contracts/rich-text';
import { safeHref } from '../../../../domain/rich-text/safe-href';
import { BackofficeError, ConfirmDialog } from '../../../shared';
import { withPortalText } from './behaviour';
import { setLink, toggleMark } from './commands';
import { RenderedElement, RenderedLeaf } from './Rendered';
import { Toolbar } from './Toolbar';
import './types';

interface RichTextFieldProps {
  label: string;
  error: string | undefined;
  initial: RichText;
  onChange: (text: RichText) => void;
}

const Paper = styled(Box)`
  [role='textbox'] {
    min-height: 24rem;
    font-size: 1.6rem;
    line-height: 1.6;
  }
  p,
  h2,
  h3,
  ul,
  ol {
    margin-bottom: 1.2rem;
  }
  h2 {
    font-size: 2rem;
    font-weight: 600;
  }
  h3 {
    font-size: 1.7rem;
    font-weight: 600;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  li {
    margin-left: 2.4rem;
  }
  a {
    text-decoration: underline;
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const NOTHING: Descendant[] = [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];

const WRONG_ADDRESS = new BackofficeError(
  'invalid-input',
  'Scrivi un indirizzo che comincia con https://, oppure con / per una pagina del portale.',
);

/** A text with headings, lists, links and emphasis, written as it will look. */
export function RichTextField({ label, error, initial, onChange }: RichTextFieldProps) {
  const [editor] = useState(() => withPortalText(withHistory(withReact(createEditor()))));
  const [address, setAddress] = useState<string | null>(null);
  // What cannot be kept is told at once: it would be lost.
  const [problem, setProblem] = useState<string | undefined>();
  const wrong = problem ?? error;
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const mark = { b: 'bold', i: 'italic' }[event.key] as 'bold' | 'italic' | undefined;
    if (mark === undefined) return;
    event.preventDefault();
    toggleMark(editor, mark);
  };
  return (
    <Field.Root name="body" error={wrong ?? false}>
      <Field.Label>{label}</Field.Label>
      <Slate
        editor={editor}
        initialValue={initial.length === 0 ? NOTHING : initial}
        onChange={(value) => {
          if (editor.operations.every(({ type }) => type === 'set_selection')) return;
          const text = RichText.safeParse(value);
          setProblem(text.success ? undefined : text.error.issues[0]?.message);
          if (text.success) onChange(text.data);
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Toolbar
            onLink={() => {
              setAddress('');
            }}
          />
          <Paper
            background="neutral0"
            borderColor={wrong === undefined ? 'neutral300' : 'danger600'}
            hasRadius
            padding={4}
          >
            <Editable
              aria-label={label}
              renderElement={(props) => <RenderedElement {...props} />}
              renderLeaf={(props) => <RenderedLeaf {...props} />}
              onKeyDown={onKeyDown}
            />
          </Paper>
        </Flex>
      </Slate>
      <Field.Error />
      <ConfirmDialog
        open={address !== null}
        onClose={() => {
          setAddress(null);
        }}
        title="Collegamento"
        confirm="Metti il collegamento"
        onConfirm={() => {
          const url = safeHref(address ?? '');
          if (url === null) return Promise.reject(WRONG_ADDRESS);
          setLink(editor, url);
          return Promise.resolve();
        }}
      >
        <Field.Root
          name="url"
          hint="Per esempio https://www.agenziaentrate.gov.it, oppure una pagina del portale: /prenota"
        >
          <Field.Label>Indirizzo</Field.Label>
          <TextInput
            value={address ?? ''}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setAddress(event.target.value);
            }}
          />
          <Field.Hint />
        </Field.Root>
      </ConfirmDialog>
    </Field.Root>
  );
}
