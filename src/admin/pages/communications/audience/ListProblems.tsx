import { Box, Flex, Typography } from '@strapi/design-system';
import type { ListReport } from '../../../../contracts/communications/operators';
import { customersOf } from '../words';

/** More are not read one by one. */
const SHOWN = 50;

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box>
      <Typography
        fontWeight="semiBold"
        tag="h3"
      >{`${title}: ${lines.length.toLocaleString('it-IT')}`}</Typography>
      <Typography tag="p" variant="pi">
        {lines.slice(0, SHOWN).join(', ')}
        {lines.length > SHOWN && '…'}
      </Typography>
    </Box>
  );
}

/** What stands in a list of codici fiscali, before it is used. */
export function ListProblems({ report }: { report: ListReport }) {
  const { found, unknown, malformed, repeated } = report;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="status">
      <Typography fontWeight="semiBold">{`Trovati: ${customersOf(found)}.`}</Typography>
      <Part title="Non trovati fra i tuoi clienti Registrati" lines={unknown} />
      <Part title="Ripetuti, contati una volta" lines={repeated} />
      <Part
        title="Righe senza un codice fiscale valido"
        lines={malformed.map(({ line, text }) => `riga ${String(line)} («${text}»)`)}
      />
    </Flex>
  );
}
