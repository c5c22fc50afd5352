import { Field, Textarea, TextInput } from '@strapi/design-system';
import type { RefCallback } from 'react';
import { styled } from 'styled-components';
import type { BackofficeError } from '../../../shared';
import type { Draft } from './use-draft';

interface Place {
  ref: RefCallback<HTMLInputElement | HTMLTextAreaElement>;
  onFocus: () => void;
}

interface TextFieldsProps {
  draft: Draft;
  error: BackofficeError | null;
  onChange: (part: Partial<Draft>) => void;
  subjectProps: Place;
  bodyProps: Place;
}

// Lines are counted in the errors: letters of one width, and room for a whole message.
const Body = styled(Textarea)`
  min-height: 40rem;
  &,
  textarea {
    font-family: monospace;
    line-height: 1.6;
  }
`;

/** Subject and body, with what is wrong in them beside them. */
export function TextFields({ draft, error, onChange, subjectProps, bodyProps }: TextFieldsProps) {
  return (
    <>
      <Field.Root name="subject" error={error?.field('subject') ?? false}>
        <Field.Label>Oggetto</Field.Label>
        <TextInput
          {...subjectProps}
          value={draft.subject}
          maxLength={300}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            onChange({ subject: event.target.value });
          }}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root
        name="body"
        error={error?.field('body') ?? false}
        hint="Una riga vuota divide due paragrafi. Fra {% if nome %} e {% endif %} sta ciò che si legge soltanto se quel dato c’è."
      >
        <Field.Label>Testo</Field.Label>
        <Body
          {...bodyProps}
          value={draft.body}
          maxLength={20_000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            onChange({ body: event.target.value });
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </>
  );
}
