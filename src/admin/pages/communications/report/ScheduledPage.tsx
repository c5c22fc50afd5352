import { Typography } from '@strapi/design-system';
import { officeCommunicationsContract } from '../../../../contracts/communications';
import { AskedAction, Card, PageFrame, formatInstant, useBackoffice } from '../../../shared';
import { HeadCount } from '../audience/HeadCount';
import type { CommunicationPageProps } from '../page-props';

/** A communication that is about to go out: it can still be taken back. */
export function ScheduledPage({ communication, back, onChange, mayWrite }: CommunicationPageProps) {
  const backoffice = useBackoffice();
  const { id, title, at } = communication;
  return (
    <PageFrame
      title={title}
      subtitle={`Parte il ${formatInstant(at)}`}
      permission="communications.read"
      back={back}
      actions={
        mayWrite && (
          <AskedAction
            label="Riprendi"
            title="Riprendere la comunicazione?"
            confirm="Riprendi"
            run={() =>
              backoffice.call(officeCommunicationsContract.takeBackCommunication, { params: { id } })
            }
            success="Ripresa: è di nuovo una bozza."
            onChange={onChange}
          >
            Torna una bozza. Nessun cliente l’ha vista, nessuna email è uscita.
          </AskedAction>
        )
      }
    >
      <Card title="In partenza">
        <Typography>
          Nessun cliente la vede ancora. Chi la riceve si conta di nuovo quando parte: intanto sono questi.
        </Typography>
        <HeadCount id={id} round={0} stale={false} />
      </Card>
    </PageFrame>
  );
}
