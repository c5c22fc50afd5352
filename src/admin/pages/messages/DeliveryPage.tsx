import { PageFrame } from '../../shared';

/** «Consegna messaggi»: what became of the messages. */
export default function DeliveryPage() {
  return (
    <PageFrame title="Consegna messaggi" permission="messages.outbox">
      {null}
    </PageFrame>
  );
}
