import { useDebounce } from '@strapi/strapi/admin';
import { Box, Tabs, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { messagesContract } from '../../../../contracts/messages';
import { Card, Loading, useBackoffice, useLoaded, type BackofficeError } from '../../../shared';
import { previewHtml } from './preview-html';

interface PreviewProps {
  event: string;
  subject: string;
  body: string;
}

const PAUSE_MS = 700;

const Frame = styled.iframe`
  display: block;
  width: 100%;
  height: 60rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const PlainText = styled.pre`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-family: monospace;
  font-size: 1.4rem;
  line-height: 1.6;
`;

function Waiting({ error }: { error: BackofficeError }) {
  const reasons = error.besides([]);
  return (
    <Box role="status">
      <Typography textColor="danger700">
        {reasons.length > 0 ? 'L’anteprima aspetta: nel testo c’è qualcosa da correggere.' : error.message}
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {reasons.map((reason) => (
          <Typography key={reason} tag="li">
            {reason}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

/** The message as it would arrive, with sample data, shortly after each change. */
export function Preview({ event, subject, body }: PreviewProps) {
  const backoffice = useBackoffice();
  const calmSubject = useDebounce(subject, PAUSE_MS);
  const calmBody = useDebounce(body, PAUSE_MS);
  const preview = useLoaded(
    () =>
      backoffice.call(messagesContract.previewMessageText, {
        params: { event },
        body: { subject: calmSubject, body: calmBody },
      }),
    [backoffice, event, calmSubject, calmBody],
  );
  return (
    <Card title="Anteprima">
      {preview.state === 'loading' && <Loading>Preparo l’anteprima…</Loading>}
      {preview.state === 'failed' && <Waiting error={preview.error} />}
      {preview.state === 'ready' && (
        <>
          <Typography fontWeight="semiBold">{`Oggetto: ${preview.value.subject}`}</Typography>
          <Tabs.Root defaultValue="html">
            <Tabs.List aria-label="Formato dell’anteprima">
              <Tabs.Trigger value="html">Con grafica</Tabs.Trigger>
              <Tabs.Trigger value="text">Solo testo</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="html">
              <Frame title="Anteprima del messaggio" sandbox="" srcDoc={previewHtml(preview.value.html)} />
            </Tabs.Content>
            <Tabs.Content value="text">
              <Box padding={4} background="neutral100">
                <PlainText>{preview.value.text}</PlainText>
              </Box>
            </Tabs.Content>
          </Tabs.Root>
        </>
      )}
    </Card>
  );
}
