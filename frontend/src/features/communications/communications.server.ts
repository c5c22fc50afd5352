import { customerCommunicationsContract } from '@contracts/communications';
import type { ResponseOf } from '@contracts/endpoint';
import { answerWith, type PageContext } from '@lib/form-view';
import { readListAddress } from '@lib/list-address';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';

const PAGE_SIZE = 10;

export type ReceivedList = ResponseOf<typeof customerCommunicationsContract.listReceivedCommunications>;
export type Received = ResponseOf<typeof customerCommunicationsContract.getReceivedCommunication>;

/** What the customer has received. @throws PortalFailure */
export async function receivedPage(page: PageContext): Promise<ReceivedList> {
  const asked = readListAddress(page.url.searchParams);
  const query = { page: asked.page, pageSize: PAGE_SIZE };
  const list = await demand(page, customerCommunicationsContract.listReceivedCommunications, { query });
  if (list.items.length === 0 && asked.page > 1) throw new PortalFailure('not-found');
  return list;
}

// The header of this very page must not count it any longer.
async function markRead(page: PageContext, id: string): Promise<void> {
  const noted = await call(page, customerCommunicationsContract.markCommunicationRead, {
    ...{ params: { id }, body: {} },
  });
  const { customer } = page.locals;
  if (noted.ok && customer !== null)
    page.locals.customer = { ...customer, unreadCommunications: customer.unreadCommunications - 1 };
}

/**
 * A communication, noted as read; on the form, confirmed. Null, and the page answers 404, where it is not for this customer.
 * @throws PortalFailure
 */
export async function communicationPage(page: PageContext, id: string): Promise<Response | Received | null> {
  const params = { id };
  if (page.request.method === 'POST') {
    const confirmed = await call(page, customerCommunicationsContract.confirmCommunication, {
      ...{ params, body: {} },
    });
    if (confirmed.ok)
      return page.redirect(withOutcome(`/comunicazioni/${id}`, 'comunicazione-confermata'), 303);
    if (confirmed.failure.code !== 'not-found' && confirmed.failure.code !== 'invalid-input')
      throw confirmed.failure;
  }
  const result = await call(page, customerCommunicationsContract.getReceivedCommunication, { params });
  if (result.ok) {
    // Whether this succeeds or not, the communication is shown.
    if (result.data.unread) await markRead(page, id);
    return result.data;
  }
  if (result.failure.code !== 'not-found' && result.failure.code !== 'invalid-input') throw result.failure;
  answerWith(page, 404);
  return null;
}
