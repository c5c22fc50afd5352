import { Flex, Typography } from '@strapi/design-system';
import { Card, FilterSelect, type BackofficeError } from '../../../shared';
import { MODE_NAMES } from '../../../../domain/appointments/appointment-state';
import { NearestPlaces } from '../slots/NearestPlaces';
import { SlotPicker } from '../slots/SlotPicker';
import { modesOf, type BookingDraft, type PlannedService } from './draft';

interface WhenCardProps {
  /** Document id. */
  office: string;
  services: readonly PlannedService[];
  /** From which day on free places are shown at first. */
  firstDay: string;
  round: number;
  draft: BookingDraft;
  error: BackofficeError | null;
  onChange: (part: Partial<BookingDraft>) => void;
}

/** For what, how, and when. */
export function WhenCard({ office, services, firstDay, round, draft, error, onChange }: WhenCardProps) {
  const service = services.find(({ id }) => id === draft.service);
  const modes = service === undefined ? [] : modesOf(service.plan);
  const names: Record<string, string> = Object.fromEntries(modes.map((mode) => [mode, MODE_NAMES[mode]]));
  const startError = error?.field('start');
  return (
    <Card title="Per che cosa, e quando">
      <FilterSelect
        label="Servizio"
        all="Scegli il servizio"
        names={Object.fromEntries(services.map(({ id, name }) => [id, name]))}
        value={draft.service}
        error={error?.field('service')}
        onChange={(chosen) => {
          const plan = services.find(({ id }) => id === chosen)?.plan;
          const possible = plan === undefined ? [] : modesOf(plan);
          // Where there is one way to meet it is not asked for.
          onChange({
            service: chosen,
            start: null,
            mode: possible.length === 1 ? (possible[0] ?? null) : null,
          });
        }}
      />
      {service !== undefined && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <FilterSelect
            label="Come ci si incontra"
            all="Scegli come"
            names={names}
            value={draft.mode}
            error={error?.field('mode')}
            onChange={(chosen) => {
              onChange({ mode: modes.find((mode) => mode === chosen) ?? null });
            }}
          />
          {startError !== undefined && (
            <Typography textColor="danger600" role="alert">
              {startError}
            </Typography>
          )}
          <NearestPlaces error={error} />
          <SlotPicker
            key={`${office} ${service.id}`}
            zona={office}
            service={service.id}
            firstDay={firstDay}
            round={round}
            start={draft.start}
            onPick={(start) => {
              onChange({ start });
            }}
          />
        </Flex>
      )}
    </Card>
  );
}
