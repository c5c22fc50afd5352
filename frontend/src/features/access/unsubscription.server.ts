import { accessContract } from '@contracts/customers';
import { call } from '@lib/portal';
import { answerWith, type PageContext } from '@lib/form-view';

export type Unsubscription = 'asks' | 'done' | 'not-valid';

const TOKEN = /^[A-Za-z0-9_.-]{1,200}$/;

/**
 * The page behind the link of a news message. Opening it changes nothing, because mail programs open links by
 * themselves; the button does, and so does the one-click request of a mail program (RFC 8058), which has no form
 * and no cookies: what stands in the address is all it needs.
 */
export async function unsubscriptionPage(page: PageContext): Promise<Unsubscription> {
  const token = page.url.searchParams.get('t') ?? '';
  if (!TOKEN.test(token)) {
    answerWith(page, 410);
    return 'not-valid';
  }
  if (page.request.method !== 'POST') return 'asks';
  const result = await call(page, accessContract.unsubscribeNews, { body: { token } });
  if (result.ok) return 'done';
  if (result.failure.code !== 'link-not-valid') throw result.failure;
  answerWith(page, result.failure.status);
  return 'not-valid';
}
