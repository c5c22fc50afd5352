import type { Mail } from '../../../adapters/mail';
import { unseal } from '../../../adapters/secrets';
import { messageEvent } from '../../../domain/messages/catalogue';
import { buttonsOf, type MessageEvent } from '../../../domain/messages/event';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import { renderMessage } from '../../../domain/templates/render';
import { env } from '../../../env';
import { unsubscribeToken } from '../../customers/services/unsubscribe';
import type { Addressee } from './addressees';
import type { Batch } from './batch';
import { calendarFile } from './calendar-file';
import type { OutboxDbRow } from './claim';
import { FORMER_HOLDER } from './close-messages';
import { commonValues, frameOf, senderOf } from './frame';
import { NO_ADDRESS } from './outbox';

/** A message that is not to be sent, with the Italian reason. */
export interface Instead {
  instead: 'switched-off' | 'not-deliverable';
  reason: string;
}

const switchedOff = (reason: string): Instead => ({ instead: 'switched-off', reason });

function valuesOf(
  row: OutboxDbRow,
  batch: Batch,
  addressee: Addressee | undefined,
): PlaceholderValues | null {
  // Written by `queueMessage`: a text per placeholder.
  if (row.sealed_values !== null) return JSON.parse(unseal(row.sealed_values)) as PlaceholderValues;
  const subject = batch.subjects.get(row.subject_ref ?? '');
  return subject === undefined ? null : { nome: addressee?.nome ?? '', ...subject };
}

function recipientOf(row: OutboxDbRow, addressee: Addressee | undefined): string | null {
  return row.recipient === null ? (addressee?.email ?? null) : unseal(row.recipient);
}

// Queued by a transaction that ended after the account had changed hands.
function isForFormerHolder(row: OutboxDbRow, addressee: Addressee | undefined): boolean {
  const since = addressee?.registeredAt ?? null;
  return row.recipient === null && since !== null && row.queued_at < since;
}

function unsubscribeAddress(event: MessageEvent, addressee: Addressee | undefined): string | null {
  if (event.optOut === null || addressee === undefined) return null;
  return `${env.PUBLIC_URL}/disiscrizione?t=${unsubscribeToken(addressee.documentId)}`;
}

/**
 * Makes the message of an outbox row, as its text, the CAF's settings and the customer stand now.
 * @throws Error when it was sealed with a key that is gone, or its text cannot be rendered
 */
export function compose(row: OutboxDbRow, batch: Batch): { mail: Mail } | Instead {
  const event = messageEvent(row.event);
  const text = batch.texts.get(row.event);
  if (event === null || text === undefined) return switchedOff('Questo messaggio non è più previsto');
  if (!text.enabled) return switchedOff('Il messaggio è disattivato');
  const addressee = row.customer_id === null ? undefined : batch.addressees.get(row.customer_id);
  if (isForFormerHolder(row, addressee)) return switchedOff(FORMER_HOLDER);
  if (event.optOut === 'news' && addressee?.receivesNews === false)
    return switchedOff('Il cliente non riceve più le notizie per email');
  const values = valuesOf(row, batch, addressee);
  if (values === null) return switchedOff('Quello di cui parla non è più pubblicato');
  const to = recipientOf(row, addressee);
  if (to === null) return { instead: 'not-deliverable', reason: NO_ADDRESS };
  const unsubscribe = unsubscribeAddress(event, addressee);
  // A placeholder that came later than the message stays empty.
  const empty = Object.fromEntries(Object.keys(event.placeholders).map((name) => [name, '']));
  const rendered = renderMessage(
    text,
    { ...empty, ...values, ...commonValues(batch.identity) },
    buttonsOf(event),
    frameOf(batch.identity, unsubscribe),
  );
  const calendar = row.sealed_calendar === null ? null : calendarFile(row.sealed_calendar, batch.identity);
  return {
    mail: {
      ...{ ...senderOf(batch.identity), to, ...rendered, messageId: row.message_id, unsubscribe },
      attachment: calendar,
    },
  };
}
