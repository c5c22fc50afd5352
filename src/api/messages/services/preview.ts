import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { countAttempt } from '../../../adapters/limits';
import { sendMail } from '../../../adapters/mail';
import { PortalError } from '../../../contracts/portal-error';
import { linkNamesOf } from '../../../domain/messages/event';
import { renderMessage } from '../../../domain/templates/render';
import type { OperatorCaller } from '../../../http/callers';
import { cafIdentity } from '../../portal-settings/services/identity';
import { commonValues, frameOf } from './frame';
import { demandGoodText, eventOrNotFound, type Draft } from './texts';

const TESTS = { name: 'message-test', attempts: 20, minutes: 60 };

/** A message as it would arrive, with sample data. @throws PortalError `not-found`, `invalid-input` */
export async function previewText(strapi: Core.Strapi, id: string, draft: Draft) {
  const event = eventOrNotFound(id);
  demandGoodText(event, draft);
  const identity = await cafIdentity(strapi);
  const samples = Object.fromEntries(
    Object.entries(event.placeholders).map(([name, { sample }]) => [name, sample]),
  );
  const unsubscribe = event.optOut === null ? null : 'https://portale.esempio.it/disiscrizione';
  return renderMessage(
    draft,
    { ...samples, ...commonValues(identity) },
    linkNamesOf(event),
    frameOf(identity, unsubscribe),
  );
}

/** Sends the preview to the person who is writing it. @throws PortalError `mail-not-sent` when the server refuses it */
export async function sendTest(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  draft: Draft,
): Promise<void> {
  await countAttempt(strapi, TESTS, String(operator.adminUserId));
  const message = await previewText(strapi, id, draft);
  const sent = await sendMail(strapi, {
    to: operator.email,
    ...message,
    subject: `[Prova] ${message.subject}`,
    messageId: `test-${randomUUID()}`,
    unsubscribe: null,
  });
  if (!sent.ok) throw new PortalError('mail-not-sent');
}
