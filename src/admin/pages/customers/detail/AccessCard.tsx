import { formatInstant, useAllowed, Card } from '../../../shared';
import { Facts } from '../Facts';
import { ACCESS_NAMES } from '../words';
import { BlockAction } from './actions/BlockAction';
import { EndSessionsAction } from './actions/EndSessionsAction';
import { PrintLetterAction } from './actions/PrintLetterAction';
import { SendLinkAction } from './actions/SendLinkAction';
import { UnblockAction } from './actions/UnblockAction';
import type { CustomerCardProps } from './card';

/** Whether the customer can sign in, and what lets them in or keeps them out. */
export function AccessCard({ customer, onChange }: CustomerCardProps) {
  const mayGiveCredentials = useAllowed('customers.credentials');
  const mayBlock = useAllowed('customers.block');
  const blocked = customer.access === 'blocked';
  const props = { customer, onChange };
  const actions = (
    <>
      {mayGiveCredentials && !blocked && customer.email !== null && <SendLinkAction {...props} />}
      {mayGiveCredentials && !blocked && <PrintLetterAction {...props} />}
      {mayBlock && customer.openSessions > 0 && <EndSessionsAction {...props} />}
      {mayBlock && (blocked ? <UnblockAction {...props} /> : <BlockAction {...props} />)}
    </>
  );
  return (
    <Card title="Accesso" actions={mayGiveCredentials || mayBlock ? actions : undefined}>
      <Facts
        facts={[
          ['Stato', ACCESS_NAMES[customer.access]],
          ['Ultimo accesso', customer.lastSignInAt === null ? 'Mai' : formatInstant(customer.lastSignInAt)],
          ['Sessioni aperte', String(customer.openSessions)],
        ]}
      />
    </Card>
  );
}
