import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { Card, formatInstant, useAllowed, useBackoffice } from '../../../shared';
import type { PraticaPartProps } from './work';

type Message = PraticaPartProps['pratica']['messages'][number];

function Line({ message }: { message: Message }) {
  const who = message.sender === 'customer' ? 'Il cliente' : (message.author ?? 'L’ufficio');
  return (
    <Box
      tag="li"
      background={message.sender === 'customer' ? 'neutral100' : 'primary100'}
      hasRadius
      padding={4}
    >
      <Typography tag="p" variant="pi" textColor="neutral700">
        {`${who} · ${formatInstant(message.at)}${message.sender === 'office' && message.read ? ' · letto' : ''}`}
      </Typography>
      {message.text.split('\n').map((line, index) => (
        // Lines have no identity but their place.
        <Typography key={index} tag="p">
          {line}
        </Typography>
      ))}
    </Box>
  );
}

/** What customer and office wrote to each other, and the answer. */
export function Thread({ pratica, act }: PraticaPartProps) {
  const backoffice = useBackoffice();
  const mayWork = useAllowed('pratiche.work');
  const [text, setText] = useState('');
  const send = () =>
    act(async () => {
      await backoffice.call(officePraticheContract.writeToCustomer, {
        params: { id: pratica.id },
        body: { text },
      });
      setText('');
    }, 'Il messaggio è inviato: il cliente riceve un avviso per email.');
  return (
    <Card title="Messaggi con il cliente">
      {pratica.messages.length === 0 ? (
        <Typography textColor="neutral600">Non ci sono ancora messaggi.</Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {pratica.messages.map((message) => (
            <Line key={message.id} message={message} />
          ))}
        </Flex>
      )}
      {mayWork && (
        <Field.Root name="text">
          <Field.Label>Scrivi al cliente</Field.Label>
          <Textarea
            value={text}
            maxLength={4000}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
              setText(event.target.value);
            }}
          />
          <Box paddingTop={2}>
            <Button variant="secondary" disabled={text.trim() === ''} onClick={() => void send()}>
              Invia
            </Button>
          </Box>
        </Field.Root>
      )}
    </Card>
  );
}
