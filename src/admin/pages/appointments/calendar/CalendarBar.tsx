import { Button, Checkbox, Flex } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { TextField } from '../../customers/TextField';
import { isDay } from '../days';
import { stepped, type Asked } from './asked';

interface CalendarBarProps {
  asked: Asked;
  today: string;
  withCancelled: boolean;
  onAsk: (change: Partial<Asked>) => void;
  onCancelled: (shown: boolean) => void;
}

const STEPS = { day: ['Giorno prima', 'Giorno dopo'], week: ['Settimana prima', 'Settimana dopo'] } as const;

/** Which day or week is shown, and the way to others. */
export function CalendarBar({ asked, today, withCancelled, onAsk, onCancelled }: CalendarBarProps) {
  const [before, after] = STEPS[asked.view];
  return (
    <Flex tag="nav" aria-label="Giorno mostrato" gap={4} wrap="wrap" alignItems="flex-end">
      <Flex gap={2} wrap="wrap">
        <Button
          variant="tertiary"
          size="L"
          startIcon={<ChevronLeft />}
          onClick={() => {
            onAsk({ day: stepped(asked, -1) });
          }}
        >
          {before}
        </Button>
        <Button
          variant="tertiary"
          size="L"
          onClick={() => {
            onAsk({ day: today });
          }}
        >
          Oggi
        </Button>
        <Button
          variant="tertiary"
          size="L"
          endIcon={<ChevronRight />}
          onClick={() => {
            onAsk({ day: stepped(asked, 1) });
          }}
        >
          {after}
        </Button>
      </Flex>
      <TextField
        name="giorno"
        label="Vai al giorno"
        type="date"
        value={asked.day}
        onChange={(day) => {
          if (isDay(day)) onAsk({ day });
        }}
      />
      <Flex gap={2} role="group" aria-label="Vista">
        {(['day', 'week'] as const).map((view) => (
          <Button
            key={view}
            variant={asked.view === view ? 'default' : 'tertiary'}
            size="L"
            aria-pressed={asked.view === view}
            onClick={() => {
              onAsk({ view });
            }}
          >
            {view === 'day' ? 'Giorno' : 'Settimana'}
          </Button>
        ))}
      </Flex>
      <Flex paddingBottom={3}>
        <Checkbox
          checked={withCancelled}
          onCheckedChange={(checked) => {
            onCancelled(checked === true);
          }}
        >
          Mostra gli annullati
        </Checkbox>
      </Flex>
    </Flex>
  );
}
