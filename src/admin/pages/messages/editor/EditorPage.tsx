import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { messagesContract, type MessageText } from '../../../../contracts/messages';
import { Failed, Loading, PageFrame, useBackoffice, useLoaded } from '../../../shared';
import { BackToMessages } from './BackToMessages';
import { Editor } from './Editor';

/** The editor of one message, once its text is here. */
export function EditorPage() {
  const { event = '' } = useParams();
  const backoffice = useBackoffice();
  const [changed, setChanged] = useState<MessageText | null>(null);
  const found = useLoaded(
    () => backoffice.call(messagesContract.getMessageText, { params: { event } }),
    [backoffice, event],
  );
  const text = changed?.event === event ? changed : found.value;
  if (text !== null) return <Editor text={text} onSaved={setChanged} />;
  return (
    <PageFrame title="Messaggio automatico" permission="messages.texts" back={<BackToMessages />}>
      {found.state === 'failed' ? <Failed error={found.error} onRetry={found.reload} /> : <Loading />}
    </PageFrame>
  );
}
