import { TextField } from '../../customers/TextField';

interface YearFieldProps {
  name: string;
  label: string;
  value: number | null;
  onChange: (year: number | null) => void;
}

/** A year, or none. */
export function YearField({ name, label, value, onChange }: YearFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      maxLength={4}
      value={value === null ? '' : String(value)}
      onChange={(typed) => {
        const digits = typed.replace(/\D/g, '');
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
