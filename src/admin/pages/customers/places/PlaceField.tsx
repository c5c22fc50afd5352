import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { searchPlaces, type Place } from './places';

interface PlaceFieldProps {
  name: string;
  label: string;
  error?: string | undefined;
  /** Belfiore code; empty when none was chosen. */
  value: string;
  onChange: (code: string) => void;
}

/** Chooses a place of birth by its name. */
export function PlaceField({ name, label, error, value, onChange }: PlaceFieldProps) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Place[]>([]);
  useEffect(() => {
    let current = true;
    void searchPlaces(typed).then((places) => {
      if (current) setFound(places);
    });
    return () => {
      current = false;
    };
  }, [typed]);
  return (
    <Field.Root
      name={name}
      error={error ?? false}
      hint="Scrivi il comune, o lo stato per chi è nato all’estero."
    >
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder="Cerca per nome"
        value={value}
        onChange={(code) => {
          onChange(code ?? '');
        }}
        onClear={() => {
          onChange('');
          setTyped('');
        }}
        clearLabel="Togli il luogo"
        onInputChange={(event) => {
          setTyped(event.target.value);
        }}
        noOptionsMessage={() => (typed === '' ? 'Scrivi le prime lettere' : 'Nessun luogo con questo nome')}
      >
        {found.map((place) => (
          <ComboboxOption key={place.code} value={place.code} textValue={place.name}>
            {place.name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
