import { Button, Flex, Typography } from '@strapi/design-system';
import { Card, Label } from '../../../shared';
import { dayInWords } from '../days';
import { PatronDay } from './PatronDay';

interface HolidaysProps {
  /** Document id. */
  office: string;
  holidays: readonly { day: string; name: string; open: boolean }[];
  hasPatronDay: boolean;
  /** Begins to open the office on one of them; undefined for whoever may only look. */
  onOpen: ((day: string) => void) | undefined;
}

/** The holidays of the next twelve months, on which an office is closed unless it is opened. */
export function Holidays({ office, holidays, hasPatronDay, onOpen }: HolidaysProps) {
  return (
    <Card title="Feste dei prossimi dodici mesi">
      {!hasPatronDay && <PatronDay office={office} />}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {holidays.map(({ day, name, open }) => (
          <Flex key={`${day} ${name}`} tag="li" gap={3} wrap="wrap" justifyContent="space-between">
            <div>
              <Typography tag="p" fontWeight="semiBold">
                {name}
              </Typography>
              <Typography variant="pi" textColor="neutral700">
                {dayInWords(day)}
              </Typography>
            </div>
            <Flex gap={3} wrap="wrap">
              <Label tone={open ? 'success' : 'neutral'}>{open ? 'Aperto' : 'Chiuso'}</Label>
              {!open && onOpen !== undefined && (
                <Button
                  variant="tertiary"
                  aria-label={`Apri quel giorno: ${name}, ${dayInWords(day)}`}
                  onClick={() => {
                    onOpen(day);
                  }}
                >
                  Apri quel giorno
                </Button>
              )}
            </Flex>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
