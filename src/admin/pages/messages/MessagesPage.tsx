import { PageFrame } from '../../shared';

/** «Messaggi automatici»: the texts that the portal sends by itself. */
export default function MessagesPage() {
  return (
    <PageFrame title="Messaggi automatici" permission="messages.texts">
      {null}
    </PageFrame>
  );
}
