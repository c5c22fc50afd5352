import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { WEBHOOK_TYPES } from '../../../domain/integration/webhook-types';
import { Label, StackingTable, formatInstant } from '../../shared';
import { factsOf, stateWords, type Delivery } from './words';

interface WebhookTableProps {
  items: readonly Delivery[];
  /** Null where the person may only look. */
  onSendAgain: ((id: string) => Promise<void>) | null;
}

/** Webhooks, one a line: what was told, when, and whether it was taken. */
export function WebhookTable({ items, onSendAgain }: WebhookTableProps) {
  return (
    <StackingTable
      label="Avvisi al gestionale"
      columns={['Che cosa ha fatto un cliente', 'Quando', 'Consegna', 'Azioni']}
      rowCount={items.length}
    >
      {items.map((item) => (
        <Tr key={item.id}>
          <Td>
            <Typography>{WEBHOOK_TYPES[item.type]}</Typography>
          </Td>
          <Td>
            <Typography>{formatInstant(item.at)}</Typography>
          </Td>
          <Td>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Label tone={stateWords(item.state).tone}>{stateWords(item.state).name}</Label>
              <Typography variant="pi">{factsOf(item)}</Typography>
            </Flex>
          </Td>
          <Td>
            {onSendAgain !== null && (
              <Button variant="secondary" size="S" onClick={() => void onSendAgain(item.id)}>
                Manda di nuovo
              </Button>
            )}
          </Td>
        </Tr>
      ))}
    </StackingTable>
  );
}
