import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Card, type BackofficeError } from '../../../shared';
import { WEEKDAYS } from '../words';
import { CopyDay } from './CopyDay';
import { OpeningRow } from './OpeningRow';
import type { OpeningDraft } from './draft';
import { DAYS_OF_WEEK, withDayCopied, withOneMore, without } from './openings';

interface OpeningsCardProps {
  openings: readonly OpeningDraft[];
  error: BackofficeError | null;
  onChange: (openings: OpeningDraft[]) => void;
}

/** The hours of the week in which a service can be booked, day by day. */
export function OpeningsCard({ openings, error, onChange }: OpeningsCardProps) {
  return (
    <Card title="Orari della settimana">
      {DAYS_OF_WEEK.map((weekday) => {
        const ofDay = openings.filter((opening) => opening.weekday === weekday);
        const name = WEEKDAYS[weekday] ?? '';
        return (
          <Box key={weekday} tag="section" aria-label={name} paddingTop={2}>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography variant="epsilon" fontWeight="bold" tag="h3">
                {name}
              </Typography>
              {ofDay.length === 0 && <Typography textColor="neutral600">Chiuso</Typography>}
              {ofDay.map((opening, index) => (
                <OpeningRow
                  key={opening.key}
                  opening={opening}
                  place={openings.indexOf(opening)}
                  number={index + 1}
                  error={error}
                  onChange={(part) => {
                    onChange(
                      openings.map((each) => (each.key === opening.key ? { ...each, ...part } : each)),
                    );
                  }}
                  onRemove={() => {
                    onChange(without(openings, opening.key));
                  }}
                />
              ))}
              <Flex gap={2} wrap="wrap">
                <Button
                  variant="tertiary"
                  startIcon={<Plus />}
                  aria-label={`Aggiungi un orario: ${name}`}
                  onClick={() => {
                    onChange(withOneMore(openings, weekday));
                  }}
                >
                  Aggiungi un orario
                </Button>
                {ofDay.length > 0 && (
                  <CopyDay
                    weekday={weekday}
                    onCopy={(others) => {
                      onChange(withDayCopied(openings, weekday, others));
                    }}
                  />
                )}
              </Flex>
            </Flex>
          </Box>
        );
      })}
    </Card>
  );
}
