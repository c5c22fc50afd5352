import { Flex, Typography } from '@strapi/design-system';
import { Card, Label } from '../../../shared';
import { dayInWords } from '../days';

interface HolidaysProps {
  holidays: readonly { day: string; name: string; open: boolean }[];
  hasPatronDay: boolean;
}

/** The holidays of the next twelve months, on which an office is closed unless it is opened. */
export function Holidays({ holidays, hasPatronDay }: HolidaysProps) {
  return (
    <Card title="Feste dei prossimi dodici mesi">
      {!hasPatronDay && (
        <Typography fontWeight="semiBold">
          Manca il giorno del santo patrono: scrivilo nella scheda della zona, e quel giorno l’ufficio è
          chiuso.
        </Typography>
      )}
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
            <Label tone={open ? 'success' : 'neutral'}>{open ? 'Aperto' : 'Chiuso'}</Label>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
