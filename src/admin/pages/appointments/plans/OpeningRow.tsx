import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { reasonAt } from '../reason-at';
import { WEEKDAYS } from '../words';
import { TimeField } from './TimeField';
import type { OpeningDraft } from './draft';

interface OpeningRowProps {
  opening: OpeningDraft;
  /** Its place among all of the plan, by which the API says what is wrong with it. */
  place: number;
  /** Its number among those of its day. */
  number: number;
  error: BackofficeError | null;
  onChange: (part: Partial<OpeningDraft>) => void;
  onRemove: () => void;
}

/** An interval of a day, with the days between which it holds if it does not always. */
export function OpeningRow({ opening, place, number, error, onChange, onRemove }: OpeningRowProps) {
  const name = `${WEEKDAYS[opening.weekday] ?? ''}, orario ${String(number)}`;
  const wrong = (field: string) => reasonAt(error, 'openings', place, field);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label={name}>
      <Flex gap={3} wrap="wrap" alignItems="flex-start">
        <TimeField
          name={`openings-${String(place)}-from`}
          label="Dalle"
          error={wrong('from')}
          value={opening.from}
          onChange={(from) => {
            onChange({ from });
          }}
        />
        <TimeField
          name={`openings-${String(place)}-to`}
          label="Alle"
          error={wrong('to')}
          value={opening.to}
          onChange={(to) => {
            onChange({ to });
          }}
        />
        <Box paddingTop={5}>
          <Button
            variant="danger-light"
            size="L"
            startIcon={<Trash />}
            aria-label={`Togli: ${name}`}
            onClick={onRemove}
          >
            Togli
          </Button>
        </Box>
        <Box paddingTop={7}>
          <Checkbox
            checked={opening.bounded}
            onCheckedChange={(checked) => {
              onChange({ bounded: checked === true });
            }}
          >
            Solo in un periodo
          </Checkbox>
        </Box>
      </Flex>
      {opening.bounded && (
        <Flex gap={3} wrap="wrap" alignItems="flex-start">
          <TextField
            name={`openings-${String(place)}-firstDay`}
            label="Dal giorno (facoltativo)"
            type="date"
            error={wrong('firstDay')}
            value={opening.firstDay}
            onChange={(firstDay) => {
              onChange({ firstDay });
            }}
          />
          <TextField
            name={`openings-${String(place)}-lastDay`}
            label="Fino al giorno (facoltativo)"
            type="date"
            error={wrong('lastDay')}
            value={opening.lastDay}
            onChange={(lastDay) => {
              onChange({ lastDay });
            }}
          />
        </Flex>
      )}
    </Flex>
  );
}
