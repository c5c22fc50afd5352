import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, insertRow, transaction } from '../../../adapters/database';
import type { MessageText } from '../../../contracts/messages';
import { PortalError } from '../../../contracts/portal-error';
import { MESSAGE_EVENTS, messageEvent } from '../../../domain/messages/catalogue';
import type { MessageEvent } from '../../../domain/messages/event';
import { checkTemplate } from '../../../domain/templates/check';
import type { OperatorCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';

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
  return {
    event: event.id,
    group: event.group,
    name: event.name,
    description: event.description,
    enabled: row === undefined || Boolean(row.enabled) || !event.mayBeSwitchedOff,
    mayBeSwitchedOff: event.mayBeSwitchedOff,
    edited: row?.subject != null && (row.subject !== event.subject || row.body !== event.body),
    subject: row?.subject ?? event.subject,
    body: row?.body ?? event.body,
    originalSubject: event.subject,
    originalBody: event.body,
    placeholders: Object.entries(event.placeholders).map(([name, { explanation, sample }]) => ({
      name,
      explanation,
      sample,
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

/** @throws PortalError `invalid-input` with line and reason of everything that is wrong in a text */
export function demandGoodText(event: MessageEvent, draft: Draft): void {
  const names = Object.keys(event.placeholders);
  const errors = (['subject', 'body'] as const).flatMap((field) =>
    checkTemplate(draft[field], names).map(({ line, message }) => ({
      path: [field],
      message: `Riga ${String(line)}: ${message}`,
    })),
  );
  if (errors.length > 0) throw new PortalError('invalid-input', { errors });
}

async function write(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  change: Record<string, unknown>,
  action: string,
) {
  await transaction(strapi, async (db) => {
    const row = { ...change, edited_by: operator.name, edited_at: now() };
    const updated = await db('message_texts').where({ event: id }).update(row);
    if (updated === 0) await insertRow(db, 'message_texts', { event: id, ...row });
    const actor = { kind: 'operator', id: operator.adminUserId, name: operator.name } as const;
    await audit(db, { action, actor, details: { event: id } });
  });
}

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
  await write(
    strapi,
    operator,
    id,
    { subject: text.subject, body: text.body, enabled: text.enabled },
    'message-text-saved',
  );
  return textOf(strapi, id);
}

/** Goes back to the original text; whether the message is sent stays as it is. */
export async function restoreText(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<MessageText> {
  eventOrNotFound(id);
  await write(strapi, operator, id, { subject: null, body: null }, 'message-text-restored');
  return textOf(strapi, id);
}
