import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { OutboxRow } from '../../../../contracts/messages';
import { Label, StackingTable, formatInstant, useAllowed } from '../../../shared';
import { STATE_WORDS } from './states';

const COLUMNS = ['Messaggio', 'Cliente', 'Consegna', 'Azioni'];

interface DeliveryTableProps {
  messages: OutboxRow[];
  onSendAgain: (id: string) => Promise<void>;
}

function Customer({ customer }: { customer: OutboxRow['customer'] }) {
  const mayOpen = useAllowed('customers.read');
  if (customer === null) return <Typography textColor="neutral600">Non ancora cliente</Typography>;
  if (!mayOpen) return <Typography>{customer.name}</Typography>;
  return (
    <Typography tag={Link} to={`/clienti/${customer.id}`} textColor="primary600">
      {customer.name}
    </Typography>
  );
}

// What happened last, and what happens next.
function factsOf({ state, tries, sentAt, nextTryAt }: OutboxRow): string {
  const counted = tries === 1 ? '1 tentativo' : `${String(tries)} tentativi`;
  if (state === 'sent') return `Il ${formatInstant(sentAt)}`;
  if (state === 'waiting')
    return tries === 0 ? 'Parte tra poco' : `${counted}, il prossimo il ${formatInstant(nextTryAt)}`;
  return tries === 0 ? '' : `Dopo ${counted}`;
}

function Delivery({ message }: { message: OutboxRow }) {
  const { one, tone } = STATE_WORDS[message.state];
  const facts = factsOf(message);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Label tone={tone}>{one}</Label>
      {facts !== '' && <Typography variant="pi">{facts}</Typography>}
      {message.state !== 'sent' && message.lastError !== null && (
        <Typography variant="pi" textColor={message.state === 'switched-off' ? 'neutral600' : 'danger700'}>
          {message.lastError}
        </Typography>
      )}
    </Flex>
  );
}

function SendAgain({
  message,
  onSendAgain,
}: { message: OutboxRow } & Pick<DeliveryTableProps, 'onSendAgain'>) {
  const [busy, setBusy] = useState(false);
  if (message.state !== 'given-up' && message.state !== 'not-deliverable') return null;
  return (
    <Button
      variant="secondary"
      size="S"
      loading={busy}
      onClick={() => {
        setBusy(true);
        void onSendAgain(message.id).finally(() => {
          setBusy(false);
        });
      }}
    >
      Invia di nuovo
    </Button>
  );
}

/** Messages, the newest first, with how their delivery stands. */
export function DeliveryTable({ messages, onSendAgain }: DeliveryTableProps) {
  return (
    <StackingTable label="Messaggi" columns={COLUMNS} rowCount={messages.length}>
      {messages.map((message) => (
        <Tr key={message.id}>
          <Td>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">{message.eventName}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {`Del ${formatInstant(message.createdAt)}`}
              </Typography>
            </Flex>
          </Td>
          <Td>
            <Customer customer={message.customer} />
          </Td>
          <Td>
            <Delivery message={message} />
          </Td>
          <Td>
            <SendAgain message={message} onSendAgain={onSendAgain} />
          </Td>
        </Tr>
      ))}
    </StackingTable>
  );
}
