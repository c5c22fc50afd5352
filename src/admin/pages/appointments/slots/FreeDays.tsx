import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FreeDay } from '../../../../contracts/appointments/fields';
import { dayInWords, hourOf } from '../days';

interface FreeDaysProps {
  days: readonly FreeDay[];
  /** The instant that is picked. */
  start: string | null;
  onPick: (start: string) => void;
}

const Day = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;
`;

const Hours = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  padding-top: 0.8rem;
`;

const Hour = styled.label`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  min-height: 4rem;
  padding: 0.4rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  cursor: pointer;

  &:has(:checked) {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    font-weight: 600;
  }
  &:has(:focus-visible) {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** The free places of some days, one of which is picked. */
export function FreeDays({ days, start, onPick }: FreeDaysProps) {
  return days.map(({ day, starts }) => (
    <Day key={day}>
      <Typography tag="legend" fontWeight="semiBold">
        {dayInWords(day)}
      </Typography>
      <Hours>
        {starts.map((each) => (
          <Hour key={each}>
            <input
              type="radio"
              name="start"
              value={each}
              checked={each === start}
              onChange={() => {
                onPick(each);
              }}
            />
            {hourOf(each)}
          </Hour>
        ))}
      </Hours>
    </Day>
  ));
}
