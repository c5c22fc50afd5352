import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ZonaChoice } from '../../../contracts/offices';

interface OfficeSelectProps {
  zone: readonly ZonaChoice[];
  /** Document id. */
  value: string;
  onChange: (id: string) => void;
}

/** One of the operator's offices. */
export function OfficeSelect({ zone, value, onChange }: OfficeSelectProps) {
  return (
    <Field.Root name="ufficio">
      <Field.Label>Ufficio</Field.Label>
      <SingleSelect
        value={value}
        onChange={(chosen) => {
          onChange(String(chosen));
        }}
      >
        {zone.map(({ id, name, provincia }) => (
          <SingleSelectOption key={id} value={id}>
            {`${name} (${provincia})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
