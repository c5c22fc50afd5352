import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { MyOffices } from './draft';

interface OfficeFieldProps {
  offices: MyOffices;
  name: string;
  label: string;
  error: string | undefined;
  value: string;
  onChange: (zona: string) => void;
}

// A select takes no empty value.
const NONE = 'none';

/** The customer's office, among the operator's own. */
export function OfficeField({ offices, name, label, error, value, onChange }: OfficeFieldProps) {
  return (
    <Field.Root name={name} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        placeholder="Scegli un ufficio"
        value={value === '' && offices.withoutOffice ? NONE : value}
        onChange={(chosen) => {
          onChange(chosen === NONE ? '' : String(chosen));
        }}
      >
        {offices.withoutOffice && (
          <SingleSelectOption value={NONE}>Nessun ufficio, per ora</SingleSelectOption>
        )}
        {offices.zone.map((zona) => (
          <SingleSelectOption key={zona.id} value={zona.id}>
            {`${zona.name} (${zona.provincia})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
