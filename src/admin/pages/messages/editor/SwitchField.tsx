import { Field, Toggle, Typography } from '@strapi/design-system';

interface SwitchFieldProps {
  mayBeSwitchedOff: boolean;
  enabled: boolean;
  onChange: (enabled: boolean) => void;
}

/** Whether the message is sent at all; some always are, and say why. */
export function SwitchField({ mayBeSwitchedOff, enabled, onChange }: SwitchFieldProps) {
  if (!mayBeSwitchedOff)
    return (
      <Typography textColor="neutral600">
        Questo messaggio è sempre acceso: senza, un cliente resterebbe fuori dal portale o non saprebbe di un
        cambiamento importante.
      </Typography>
    );
  return (
    <Field.Root name="enabled" hint="Se è spento, il portale non lo manda a nessuno.">
      <Field.Label>Invio del messaggio</Field.Label>
      <Toggle
        onLabel="Acceso"
        offLabel="Spento"
        checked={enabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}
