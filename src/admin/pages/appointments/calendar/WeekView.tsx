import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { calendarAddress } from '../addresses';
import { shortDay, weekOf } from '../days';
import { countWords } from '../words';
import { Brief } from './Brief';
import { DayOffNames } from './DayOffNames';
import type { ViewProps } from './DayView';
import { ofDay } from './day-plan';

interface WeekViewProps extends ViewProps {
  /** Document id. */
  office: string;
  /** Any day of the week. */
  day: string;
  today: string;
}

// As many days side by side as there is room for.
const Days = styled.ol`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  gap: 1.2rem;
  overflow-wrap: anywhere;
`;

const Appointments = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
`;

/** The seven days of a week, each with its appointments. */
export function WeekView({ office, day, today, appointments, daysOff }: WeekViewProps) {
  return (
    <Days aria-label="Giorni della settimana">
      {weekOf(day).map((each) => {
        const here = ofDay(appointments, each);
        return (
          <Box
            key={each}
            tag="li"
            background="neutral0"
            hasRadius
            shadow="tableShadow"
            padding={4}
            borderColor={each === today ? 'primary600' : 'neutral150'}
          >
            <Flex direction="column" alignItems="stretch" gap={3}>
              <div>
                <Typography variant="delta" tag="h2">
                  <Typography
                    tag={Link}
                    to={calendarAddress({ office, day: each })}
                    textColor="primary600"
                    fontWeight="bold"
                    {...(each === today && { 'aria-current': 'date' as const })}
                  >
                    {shortDay(each)}
                  </Typography>
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {here.length === 0 ? 'Nessun appuntamento' : countWords(here.length)}
                </Typography>
              </div>
              <DayOffNames day={each} daysOff={daysOff} />
              {here.length > 0 && (
                <Appointments>
                  {here.map((appointment) => (
                    <li key={appointment.id}>
                      <Brief appointment={appointment} withDesk={here.some(({ desk }) => desk > 1)} />
                    </li>
                  ))}
                </Appointments>
              )}
            </Flex>
          </Box>
        );
      })}
    </Days>
  );
}
