import { Box, Button, Flex, Typography } from '@strapi/design-system';
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

interface WebhookLineProps {
  /** Another number, and the line is read again: how many times somebody has sent again. */
  round?: number;
}

/** Whether the CAF's suite hears of what customers do. */
export function WebhookLine({ round = 0 }: WebhookLineProps) {
  const backoffice = useBackoffice();
  const loaded = useLoaded(() => backoffice.call(integrationContract.getWebhookState), [backoffice, round]);
  if (loaded.state === 'loading') return null;
  return (
    <Box paddingBottom={6}>
      {loaded.state === 'ready' && <Typography>{inWords(loaded.value)}</Typography>}
      {loaded.state === 'failed' && (
        <Flex gap={4} wrap="wrap" role="alert">
          <Typography>Non è stato possibile leggere come stanno gli avvisi al gestionale.</Typography>
          <Button variant="secondary" size="S" onClick={loaded.reload}>
            Riprova
          </Button>
        </Flex>
      )}
    </Box>
  );
}
