import { Box, Typography } from '@strapi/design-system';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import type { Head } from '../../../../contracts/communications/operators';
import type { z } from 'zod';
import { Failed, Loading, useBackoffice, useLoaded } from '../../../shared';
import { customersOf } from '../words';

interface HeadCountProps {
  id: string;
  /** Another number, and they are counted again. */
  round: number;
  /** Whether others are being picked meanwhile. */
  stale: boolean;
}

function inWords({ total, withoutEmail, leftOut }: z.infer<typeof Head>): string {
  const parts = [`Arriva a ${customersOf(total)}.`];
  if (withoutEmail > 0) parts.push(`Senza email: ${withoutEmail.toLocaleString('it-IT')}.`);
  if (leftOut > 0)
    parts.push(
      `${leftOut === 1 ? 'Resta' : 'Restano'} fuori ${customersOf(leftOut)}: accesso sospeso, o questa parte del portale chiusa.`,
    );
  if (total === 0 && leftOut === 0)
    parts.push('Contano i clienti degli uffici per cui lavori: li dice il tuo «Ambito dell’operatore».');
  return parts.join(' ');
}

/** How many a communication reaches as it was picked, and who some of them are. */
export function HeadCount({ id, round, stale }: HeadCountProps) {
  const backoffice = useBackoffice();
  const head = useLoaded(
    () => backoffice.call(officeCommunicationsContract.countAudience, { params: { id } }),
    [backoffice, id, round],
  );
  if (head.state === 'failed') return <Failed error={head.error} onRetry={head.reload} />;
  if (head.value === null) return <Loading>Conto i destinatari…</Loading>;
  const { total, sample } = head.value;
  return (
    <Box background="primary100" hasRadius padding={4} role="status">
      <Typography tag="p" fontWeight="semiBold">
        {inWords(head.value)}
      </Typography>
      {sample.length > 0 && (
        <Typography tag="p" variant="pi">
          {`${total > sample.length ? 'Per esempio' : 'Sono'}: ${sample.map(({ cognome, nome }) => `${cognome} ${nome}`).join(', ')}.`}
        </Typography>
      )}
      {stale && (
        <Typography tag="p" variant="pi">
          Sono i destinatari usati finora: quelli che stai scegliendo valgono dopo «Usa questi destinatari».
        </Typography>
      )}
    </Box>
  );
}
