import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { sexName } from '../words';

interface SexFieldProps {
  name: string;
  label: string;
  error: string | undefined;
  value: '' | 'M' | 'F';
  onChange: (sex: '' | 'M' | 'F') => void;
}

/** The sex that the document says. */
export function SexField({ name, label, error, value, onChange }: SexFieldProps) {
  return (
    <Field.Root name={name} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder="Non indicato"
        value={value}
        clearLabel="Togli il sesso"
        onClear={() => {
          onChange('');
        }}
        onChange={(chosen) => {
          onChange(chosen === 'M' || chosen === 'F' ? chosen : '');
        }}
      >
        {(['F', 'M'] as const).map((sex) => (
          <SingleSelectOption key={sex} value={sex}>
            {sexName(sex)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
