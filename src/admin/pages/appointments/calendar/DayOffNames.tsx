import { Box, Typography } from '@strapi/design-system';

interface DayOffNamesProps {
  day: string;
  daysOff: readonly { day: string; name: string }[];
}

/** Why the office is closed on a day; nothing where it is open. */
export function DayOffNames({ day, daysOff }: DayOffNamesProps) {
  const names = daysOff.filter((off) => off.day === day).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <Box background="warning100" hasRadius padding={3}>
      <Typography textColor="neutral800">{`Chiuso: ${names.join(', ')}`}</Typography>
    </Box>
  );
}
