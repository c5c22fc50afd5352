import { Field, Textarea } from '@strapi/design-system';
import { Card, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import type { BookingDraft } from './draft';

interface MoreCardProps {
  draft: BookingDraft;
  error: BackofficeError | null;
  onChange: (part: Partial<BookingDraft>) => void;
}

/** What else the office should know. */
export function MoreCard({ draft, error, onChange }: MoreCardProps) {
  return (
    <Card title="Altro">
      {draft.mode === 'phone' && !draft.isGuest && (
        <TextField
          name="phone"
          label="Numero da chiamare (facoltativo)"
          hint="Se lo lasci vuoto si chiama il cellulare del cliente."
          maxLength={40}
          error={error?.field('phone')}
          value={draft.phone}
          onChange={(phone) => {
            onChange({ phone });
          }}
        />
      )}
      <Field.Root name="note" error={error?.field('note') ?? false} hint="La leggono l’ufficio e il cliente.">
        <Field.Label>Nota (facoltativa)</Field.Label>
        <Textarea
          value={draft.note}
          maxLength={500}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            onChange({ note: event.target.value });
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Card>
  );
}
