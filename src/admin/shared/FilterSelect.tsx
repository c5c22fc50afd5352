import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

// No name of a value: those are words.
const ALL = '*';

interface FilterSelectProps<Value extends string> {
  label: string;
  /** The words for «no filter». */
  all: string;
  /** The values and what operators read for them. */
  names: Record<Value, string>;
  value: Value | null;
  /** Why what is chosen will not do, where it is a field of a form. */
  error?: string | undefined;
  onChange: (value: Value | null) => void;
}

/** Narrows a list down to one value of a field. */
export function FilterSelect<Value extends string>(props: FilterSelectProps<Value>) {
  const { label, all, names, value, error, onChange } = props;
  // The keys of a record of `Value` are `Value`s; the compiler knows them as strings.
  const values = Object.keys(names) as Value[];
  return (
    <Field.Root name={label} error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? ALL}
        onChange={(chosen) => {
          onChange(values.find((known) => known === chosen) ?? null);
        }}
      >
        <SingleSelectOption value={ALL}>{all}</SingleSelectOption>
        {values.map((known) => (
          <SingleSelectOption key={known} value={known}>
            {names[known]}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
