import { Box, Typography } from '@strapi/design-system';
import type { ResponseOf } from '../../../contracts/endpoint';
import { integrationContract } from '../../../contracts/integration';
import { formatInstant, useBackoffice, useLoaded } from '../../shared';

type State = ResponseOf<(typeof integrationContract)['getWebhookState']>;

function inWords({ configured, waiting, givenUp, lastSentAt, lastProblem }: State): string {
  if (!configured)
    return 'Il gestionale del CAF non riceve gli avvisi del portale: manca il suo indirizzo (WEBHOOK_URL nelle impostazioni del server).';
  const parts = [`Ultimo avviso al gestionale: ${formatInstant(lastSentAt)}.`];
  if (waiting > 0)
    parts.push(`In attesa: ${String(waiting)}${lastProblem === null ? '' : ` (${lastProblem})`}.`);
  if (givenUp > 0) parts.push(`Non consegnati: ${String(givenUp)}.`);
  return parts.join(' ');
}

/** Whether the CAF's suite hears of what customers do. */
export function WebhookLine() {
  const backoffice = useBackoffice();
  const loaded = useLoaded(() => backoffice.call(integrationContract.getWebhookState), [backoffice]);
  if (loaded.value === null) return null;
  return (
    <Box paddingBottom={6}>
      <Typography>{inWords(loaded.value)}</Typography>
    </Box>
  );
}
