import { Checkbox, Flex } from '@strapi/design-system';
import type { Writing } from '../../../../contracts/communications/fields';
import { Card, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { RichTextField } from '../rich-text/RichTextField';

interface WritingCardProps {
  writing: Writing;
  error: BackofficeError | null;
  onChange: (part: Partial<Writing>) => void;
}

/** What customers read, and what is asked of them. */
export function WritingCard({ writing, error, onChange }: WritingCardProps) {
  return (
    <Card title="Che cosa scrivi">
      <TextField
        name="title"
        label="Titolo"
        error={error?.field('title')}
        maxLength={160}
        value={writing.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <RichTextField
        label="Testo"
        error={error?.field('body')}
        initial={writing.body}
        onChange={(body) => {
          onChange({ body });
        }}
      />
      <TextField
        name="lastDay"
        label="Ultimo giorno in cui si vede (facoltativo)"
        hint="Dopo quel giorno i clienti non la trovano più."
        error={error?.field('lastDay')}
        type="date"
        value={writing.lastDay ?? ''}
        onChange={(lastDay) => {
          onChange({ lastDay: lastDay === '' ? null : lastDay });
        }}
      />
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Checkbox
          checked={writing.askConfirmation}
          onCheckedChange={(checked) => {
            onChange({ askConfirmation: checked === true });
          }}
        >
          Chiedi di confermare la lettura
        </Checkbox>
        <Checkbox
          checked={writing.byEmail}
          onCheckedChange={(checked) => {
            onChange({ byEmail: checked === true });
          }}
        >
          Avvisa anche per email: il messaggio non contiene il testo, porta al portale
        </Checkbox>
      </Flex>
    </Card>
  );
}
