import { accessContract } from '@contracts/customers';
import { call } from '@lib/portal';
import { answerWith, type PageContext } from '@lib/form-view';

export type EmailConfirmation = 'asks' | 'done' | 'not-valid';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * The page behind the link of a new address. Opening it changes nothing, because mail programs open links by themselves;
 * the button does.
 */
export async function emailConfirmationPage(page: PageContext): Promise<EmailConfirmation> {
  const token = page.url.searchParams.get('t') ?? '';
  if (!TOKEN.test(token)) {
    answerWith(page, 410);
    return 'not-valid';
  }
  if (page.request.method !== 'POST') return 'asks';
  const result = await call(page, accessContract.confirmEmail, { body: { token } });
  if (result.ok) return 'done';
  if (result.failure.code !== 'link-not-valid') throw result.failure;
  answerWith(page, result.failure.status);
  return 'not-valid';
}
