import { Field, TextInput } from '@strapi/design-system';

interface TimeFieldProps {
  name: string;
  label: string;
  error: string | undefined;
  /** `09:00`. */
  value: string;
  onChange: (time: string) => void;
}

/** An hour on the wall. */
export function TimeField({ name, label, error, value, onChange }: TimeFieldProps) {
  return (
    <Field.Root name={name} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="time"
        step={300}
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          onChange(event.target.value);
        }}
      />
      <Field.Error />
    </Field.Root>
  );
}
