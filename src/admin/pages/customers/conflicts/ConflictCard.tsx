import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Conflict } from '../../../../contracts/customers/conflicts';
import { formatInstant } from '../../../shared';
import { customerAddress } from '../addresses';
import { TypeBadge } from '../badges';
import { inWords } from '../words';
import { ResolveAction } from './ResolveAction';
import { Side } from './Side';

interface ConflictCardProps {
  conflict: Conflict;
  /** Whether the customer's page is somewhere else. */
  linked: boolean;
  onResolved: () => void;
}

function askedWhen({ requestedAt, requests }: Conflict): string {
  const again = requests > 1 ? `, ${String(requests)} volte in tutto` : '';
  return `Richiesta del ${formatInstant(requestedAt)}${again}`;
}

function CustomerLink({ conflict }: { conflict: Conflict }) {
  return (
    <Typography variant="delta" textColor="primary600" tag={Link} to={customerAddress(conflict.customerId)}>
      {conflict.codiceFiscale}
    </Typography>
  );
}

/** Who has a codice fiscale and who asked for it, side by side, and what to do about it. */
export function ConflictCard({ conflict, linked, onResolved }: ConflictCardProps) {
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingBottom={4}>
        <Typography variant="delta" tag="h3">
          {linked ? <CustomerLink conflict={conflict} /> : conflict.codiceFiscale}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {askedWhen(conflict)}
        </Typography>
      </Flex>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Side title="Chi ha l’utenza oggi" name={conflict.holder} email={conflict.holderEmail}>
            <TypeBadge type={conflict.holderType} />
          </Side>
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <Side
            title="Chi ha chiesto di registrarsi"
            name={conflict.claimant}
            email={conflict.claimantEmail}
          />
        </Grid.Item>
      </Grid.Root>
      {conflict.state === 'open' ? (
        <Flex gap={2} wrap="wrap" paddingTop={4}>
          <ResolveAction conflict={conflict} outcome="keep-holder" onResolved={onResolved} />
          <ResolveAction conflict={conflict} outcome="give-to-claimant" onResolved={onResolved} />
        </Flex>
      ) : (
        <Typography tag="p" paddingTop={4}>
          {inWords(conflict.resolution ?? '')}
        </Typography>
      )}
    </Box>
  );
}
