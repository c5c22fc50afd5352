import { Field, TextInput } from '@strapi/design-system';

interface TextFieldProps {
  /** The field's name in the contract. */
  name: string;
  label: string;
  hint?: string;
  /** Why the value is refused. */
  error?: string | undefined;
  type?: 'text' | 'email' | 'date';
  maxLength?: number;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled line of text with its help and its error. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, error, type = 'text', maxLength, value, onChange } = props;
  return (
    <Field.Root name={name} error={error ?? false} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          onChange(event.target.value);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
