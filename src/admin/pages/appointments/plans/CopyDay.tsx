import { Checkbox, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { AskedAction } from '../../../shared';
import { WEEKDAYS } from '../words';
import { DAYS_OF_WEEK } from './openings';

interface CopyDayProps {
  weekday: number;
  onCopy: (others: number[]) => void;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];

/** Puts the hours of a day into others. */
export function CopyDay({ weekday, onCopy }: CopyDayProps) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const name = (WEEKDAYS[weekday] ?? '').toLowerCase();
  return (
    <AskedAction
      label={`Copia ${name} in altri giorni`}
      title={`In quali giorni copiare gli orari di ${name}?`}
      confirm="Copia gli orari"
      success="Orari copiati: ricorda di salvare."
      onOpen={() => {
        setChosen(WORKING_DAYS.filter((day) => day !== weekday));
      }}
      onChange={() => undefined}
      run={() => {
        onCopy([...chosen]);
        return Promise.resolve();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label="Giorni">
        Prendono il posto degli orari che quei giorni hanno ora.
        {DAYS_OF_WEEK.filter((day) => day !== weekday).map((day) => (
          <Checkbox
            key={day}
            checked={chosen.includes(day)}
            onCheckedChange={(checked) => {
              setChosen(checked === true ? [...chosen, day] : chosen.filter((other) => other !== day));
            }}
          >
            {WEEKDAYS[day]}
          </Checkbox>
        ))}
      </Flex>
    </AskedAction>
  );
}
