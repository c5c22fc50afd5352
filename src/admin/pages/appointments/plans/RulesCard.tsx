import { Checkbox, Field, Flex, Grid, Textarea, Typography } from '@strapi/design-system';
import { Card, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { MODE_NAMES } from '../../../../domain/appointments/appointment-state';
import { NUMBERS, NUMBER_NAMES, type PlanDraft } from './draft';

interface RulesCardProps {
  draft: PlanDraft;
  error: BackofficeError | null;
  onChange: (part: Partial<PlanDraft>) => void;
}

const MODES = [
  ['inPerson', MODE_NAMES['in-person']],
  ['byPhone', MODE_NAMES.phone],
  ['byVideo', MODE_NAMES.video],
] as const;

/** Whether a service can be booked, how long it takes, how far ahead, in which ways, and what to bring. */
export function RulesCard({ draft, error, onChange }: RulesCardProps) {
  const modesError = error?.field('inPerson');
  return (
    <Card title="Regole">
      <Checkbox
        checked={draft.isOpen}
        onCheckedChange={(checked) => {
          onChange({ isOpen: checked === true });
        }}
      >
        Si può prenotare
      </Checkbox>
      <Grid.Root gap={4}>
        {NUMBER_NAMES.map((name) => (
          <Grid.Item key={name} col={6} s={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              name={name}
              label={NUMBERS[name][0]}
              hint={NUMBERS[name][1]}
              error={error?.field(name)}
              maxLength={3}
              value={draft[name]}
              onChange={(typed) => {
                onChange({ [name]: typed.replace(/\D/g, '') });
              }}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
      <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label="Come ci si incontra">
        <Typography variant="pi" fontWeight="bold">
          Come ci si incontra
        </Typography>
        {MODES.map(([name, label]) => (
          <Checkbox
            key={name}
            checked={draft[name]}
            onCheckedChange={(checked) => {
              onChange({ [name]: checked === true });
            }}
          >
            {label}
          </Checkbox>
        ))}
        {draft.byVideo && (
          <Typography variant="pi" textColor="neutral600">
            Il collegamento per il video lo manda l’ufficio: il portale lo promette al cliente, e te lo
            ricorda nella pagina dell’appuntamento.
          </Typography>
        )}
        {modesError !== undefined && (
          <Typography variant="pi" textColor="danger600" role="alert">
            {modesError}
          </Typography>
        )}
      </Flex>
      <Field.Root
        name="bring"
        error={error?.field('bring') ?? false}
        hint="Se lo lasci vuoto il cliente legge i documenti che chiede il servizio."
      >
        <Field.Label>Che cosa portare (facoltativo)</Field.Label>
        <Textarea
          value={draft.bring}
          maxLength={1000}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            onChange({ bring: event.target.value });
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Card>
  );
}
