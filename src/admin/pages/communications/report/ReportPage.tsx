import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import {
  communicationReportsContract,
  officeCommunicationsContract,
} from '../../../../contracts/communications';
import { blocksToText } from '../../../../domain/rich-text/blocks-to-text';
import {
  AskedAction,
  Card,
  Failed,
  Loading,
  PageFrame,
  formatInstant,
  saveFile,
  useBackoffice,
  useLoaded,
} from '../../../shared';
import type { CommunicationPageProps } from '../page-props';
import { Figures } from './Figures';
import { Recipients } from './Recipients';

/** What has become of a communication that went out. */
export function ReportPage({ communication, back, onChange, mayWrite }: CommunicationPageProps) {
  const backoffice = useBackoffice();
  const { id, title, at, state, withdrawn, body, askConfirmation, byEmail } = communication;
  const params = { id };
  const [round, setRound] = useState(0);
  const report = useLoaded(
    () => backoffice.call(communicationReportsContract.getReport, { params: { id } }),
    [backoffice, id, round],
  );
  return (
    <PageFrame
      title={title}
      subtitle={
        withdrawn === null
          ? `Pubblicata il ${formatInstant(at)} da ${communication.author}`
          : `Ritirata il ${formatInstant(withdrawn.at)}: ${withdrawn.reason}`
      }
      permission="communications.read"
      back={back}
      actions={
        mayWrite &&
        state === 'published' && (
          <AskedAction
            label="Ritira"
            title="Ritirare la comunicazione?"
            confirm="Ritira"
            danger
            reason={{ label: 'Perché la ritiri', hint: 'Lo leggono solo gli operatori.' }}
            run={(reason) =>
              backoffice.call(officeCommunicationsContract.withdrawCommunication, {
                params,
                body: { reason },
              })
            }
            success="Comunicazione ritirata: i clienti non la vedono più."
            onChange={onChange}
          >
            I clienti non la trovano più. Le email già partite non si possono riprendere.
          </AskedAction>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        {report.state === 'failed' && <Failed error={report.error} onRetry={report.reload} />}
        {report.state === 'loading' && <Loading />}
        {report.value !== null && (
          <Card
            title="Com’è andata"
            actions={
              <>
                <Button
                  variant="tertiary"
                  onClick={() => {
                    setRound(round + 1);
                  }}
                >
                  Aggiorna
                </Button>
                <Button
                  variant="secondary"
                  startIcon={<Download />}
                  onClick={() =>
                    void backoffice
                      .download(communicationReportsContract.exportRecipients, { params })
                      .then(saveFile)
                  }
                >
                  Esporta l’elenco (CSV)
                </Button>
              </>
            }
          >
            <Figures report={report.value} byEmail={byEmail} askConfirmation={askConfirmation} />
          </Card>
        )}
        <Recipients id={id} round={round} askConfirmation={askConfirmation} byEmail={byEmail} />
        <Card title="Che cosa hanno ricevuto">
          {blocksToText(body)
            .split('\n')
            .map((line, index) => (
              <Typography key={index} tag="p">
                {line}
              </Typography>
            ))}
        </Card>
      </Flex>
    </PageFrame>
  );
}
