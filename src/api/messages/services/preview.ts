import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { countAttempt } from '../../../adapters/limits';
import { sendMail } from '../../../adapters/mail';
import { PortalError } from '../../../contracts/portal-error';
import type { CafIdentity } from '../../../contracts/portal-settings';
import { buttonsOf, sampleValues, type MessageEvent } from '../../../domain/messages/event';
import { renderMessage } from '../../../domain/templates/render';
import { env } from '../../../env';
import type { OperatorCaller } from '../../../http/callers';
import { cafIdentity } from '../../portal-settings/services/identity';
import { commonValues, frameOf, senderOf } from './frame';
import { demandGoodText, eventOrNotFound, type Draft } from './texts';

const TESTS = { name: 'message-test', attempts: 20, minutes: 60 };

function renderSample(event: MessageEvent, draft: Draft, identity: CafIdentity) {
  // Shown where customers can opt out; without a customer behind it, it opens the page and nothing more.
  const unsubscribe = event.optOut === null ? null : `${env.PUBLIC_URL}/disiscrizione`;
  return renderMessage(
    draft,
    { ...sampleValues(event, env.PUBLIC_URL), ...commonValues(identity) },
    buttonsOf(event),
    frameOf(identity, unsubscribe),
  );
}

/** A message as it would arrive, with sample data. @throws PortalError `not-found`, `invalid-input` */
export async function previewText(strapi: Core.Strapi, id: string, draft: Draft) {
  const event = eventOrNotFound(id);
  demandGoodText(event, draft);
  return renderSample(event, draft, await cafIdentity(strapi));
}

/**
 * Sends the preview to the person who is writing it.
 * @throws PortalError `not-found`, `invalid-input`, `too-many-attempts`; `mail-not-sent` when the server refuses it
 */
export async function sendTest(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  draft: Draft,
): Promise<void> {
  const event = eventOrNotFound(id);
  demandGoodText(event, draft);
  await countAttempt(strapi, TESTS, String(operator.adminUserId));
  const identity = await cafIdentity(strapi);
  const message = renderSample(event, draft, identity);
  const sent = await sendMail(strapi, {
    ...senderOf(identity),
    to: operator.email,
    ...message,
    subject: `[Prova] ${message.subject}`,
    messageId: `test-${randomUUID()}`,
    unsubscribe: null,
  });
  if (!sent.ok) throw new PortalError('mail-not-sent');
}
