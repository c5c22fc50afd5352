import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, newDocumentId, transaction, type Knex } from '../../../adapters/database';
import type { MessageText } from '../../../contracts/messages';
import { PortalError } from '../../../contracts/portal-error';
import { MESSAGE_EVENTS, messageEvent } from '../../../domain/messages/catalogue';
import { sampleValues, type MessageEvent } from '../../../domain/messages/event';
import { checkTemplate } from '../../../domain/templates/check';
import { isSafeText } from '../../../domain/text/safe';
import { env } from '../../../env';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import type { OtherAction } from '../../audit/services/other-actions';

interface TextRow {
  event: string;
  subject: string | null;
  body: string | null;
  enabled: boolean | number;
}

export interface Draft {
  subject: string;
  body: string;
}

/** @throws PortalError `not-found` for an event that the catalogue does not have */
export function eventOrNotFound(id: string): MessageEvent {
  const event = messageEvent(id);
  if (event === null) throw new PortalError('not-found');
  return event;
}

function merge(event: MessageEvent, row: TextRow | undefined): MessageText {
  const samples = sampleValues(event, env.PUBLIC_URL);
  return {
    event: event.id,
    group: event.group,
    name: event.name,
    description: event.description,
    enabled: row === undefined || Boolean(row.enabled) || !event.mayBeSwitchedOff,
    mayBeSwitchedOff: event.mayBeSwitchedOff,
    edited: row?.subject != null,
    subject: row?.subject ?? event.subject,
    body: row?.body ?? event.body,
    originalSubject: event.subject,
    originalBody: event.body,
    placeholders: Object.entries(event.placeholders).map(([name, { explanation }]) => ({
      name,
      explanation,
      sample: samples[name] ?? '',
    })),
  };
}

/** Every message's text as it stands today. */
export async function allTexts(strapi: Core.Strapi): Promise<MessageText[]> {
  const rows = await database(strapi)<TextRow>('message_texts').select('event', 'subject', 'body', 'enabled');
  const byEvent = new Map(rows.map((row) => [row.event, row]));
  return MESSAGE_EVENTS.map((event) => merge(event, byEvent.get(event.id)));
}

export async function textOf(strapi: Core.Strapi, id: string): Promise<MessageText> {
  const event = eventOrNotFound(id);
  return merge(event, await database(strapi)<TextRow>('message_texts').where({ event: id }).first());
}

function problemsOf(text: string, names: string[]): string[] {
  if (text.trim() === '') return ['Scrivi un testo.'];
  if (!isSafeText(text)) return ['Il testo contiene caratteri non ammessi.'];
  return checkTemplate(text, names).map(({ line, message }) => `Riga ${String(line)}: ${message}`);
}

/** @throws PortalError `invalid-input` with line and reason of everything that is wrong in a text */
export function demandGoodText(event: MessageEvent, draft: Draft): void {
  const names = Object.keys(event.placeholders);
  const errors = (['subject', 'body'] as const).flatMap((field) =>
    problemsOf(draft[field], names).map((message) => ({ path: [field], message })),
  );
  if (errors.length > 0) throw new PortalError('invalid-input', { errors });
}

async function auditText(
  db: Knex,
  operator: OperatorCaller,
  event: string,
  action: OtherAction,
): Promise<void> {
  await audit(db, { action, actor: operatorActor(operator), details: { event } });
}

const edit = (operator: OperatorCaller) => ({ edited_by: operator.name, edited_at: now() });

/** Saves a message's text. @throws PortalError `invalid-input`; `state-not-allowed` for one that can't be switched off */
export async function saveText(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  text: Draft & { enabled: boolean },
): Promise<MessageText> {
  const event = eventOrNotFound(id);
  demandGoodText(event, text);
  if (!text.enabled && !event.mayBeSwitchedOff) throw new PortalError('state-not-allowed');
  const subject = text.subject.replaceAll('\r\n', '\n');
  const body = text.body.replaceAll('\r\n', '\n');
  // The original text is not kept as the CAF's own: it may become better with the next version.
  const own = subject !== event.subject || body !== event.body;
  const change = {
    subject: own ? subject : null,
    body: own ? body : null,
    enabled: text.enabled,
    ...edit(operator),
  };
  await transaction(strapi, async (db) => {
    await db('message_texts')
      .insert({ document_id: newDocumentId(), event: id, ...change })
      .onConflict('event')
      .merge(change);
    await auditText(db, operator, id, 'message-text-saved');
  });
  return textOf(strapi, id);
}

/** Goes back to the original text; whether the message is sent stays as it is. @throws PortalError `not-found` */
export async function restoreText(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<MessageText> {
  eventOrNotFound(id);
  await transaction(strapi, async (db) => {
    const restored = await db('message_texts')
      .where({ event: id })
      .update({ subject: null, body: null, ...edit(operator) });
    if (restored > 0) await auditText(db, operator, id, 'message-text-restored');
  });
  return textOf(strapi, id);
}
