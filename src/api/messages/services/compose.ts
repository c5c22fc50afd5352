import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { Mail } from '../../../adapters/mail';
import { unseal } from '../../../adapters/secrets';
import type { CafIdentity } from '../../../contracts/portal-settings';
import { messageEvent } from '../../../domain/messages/catalogue';
import { linkNamesOf } from '../../../domain/messages/event';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import { renderMessage } from '../../../domain/templates/render';
import { env } from '../../../env';
import { unsubscribeToken } from '../../customers/services/unsubscribe';
import type { OutboxDbRow } from './claim';
import { commonValues, frameOf } from './frame';
import { textOf } from './texts';

/** A message that need not be sent, and why. */
export type Composed = { mail: Mail } | { instead: 'switched-off' | 'not-deliverable' };

interface Addressee {
  document_id: string;
  nome: string;
  email: string | null;
  news_by_email: boolean | number;
  blocked: boolean | number;
}

async function addresseeOf(strapi: Core.Strapi, row: OutboxDbRow): Promise<Addressee | undefined> {
  if (row.customer_id === null) return undefined;
  return database(strapi)('up_users')
    .where({ id: row.customer_id })
    .first<Addressee | undefined>('document_id', 'nome', 'email', 'news_by_email', 'blocked');
}

// Messages to many hold no values of their own: what they tell about is read when each is sent.
async function newsValues(strapi: Core.Strapi, articleId: string): Promise<PlaceholderValues | null> {
  const article = await database(strapi)('news_articles')
    .where({ document_id: articleId })
    .whereNotNull('published_at')
    .first<{ title: string; summary: string | null; slug: string } | undefined>('title', 'summary', 'slug');
  if (article === undefined) return null;
  return {
    titolo: article.title,
    sommario: article.summary ?? '',
    link: `${env.PUBLIC_URL}/news/${article.slug}`,
  };
}

async function valuesOf(strapi: Core.Strapi, row: OutboxDbRow, addressee: Addressee | undefined) {
  if (row.sealed_values !== null) return JSON.parse(unseal(row.sealed_values)) as PlaceholderValues;
  const values = row.subject_ref === null ? null : await newsValues(strapi, row.subject_ref);
  return values === null ? null : { nome: addressee?.nome ?? '', ...values };
}

/** Makes the message of an outbox row as its text and the CAF's settings stand now. */
export async function compose(
  strapi: Core.Strapi,
  row: OutboxDbRow,
  identity: CafIdentity,
): Promise<Composed> {
  const event = messageEvent(row.event);
  const text = event === null ? null : await textOf(strapi, row.event);
  if (event === null || text === null || !text.enabled) return { instead: 'switched-off' };
  const addressee = await addresseeOf(strapi, row);
  const optedOut =
    event.optOut === 'news' && addressee !== undefined && (!addressee.news_by_email || addressee.blocked);
  const values = await valuesOf(strapi, row, addressee);
  if (values === null || optedOut) return { instead: 'switched-off' };
  const to = row.recipient === null ? (addressee?.email ?? null) : unseal(row.recipient);
  if (to === null) return { instead: 'not-deliverable' };
  const unsubscribe =
    event.optOut === null || addressee === undefined
      ? null
      : `${env.PUBLIC_URL}/disiscrizione?t=${unsubscribeToken(addressee.document_id)}`;
  const rendered = renderMessage(
    text,
    { ...values, ...commonValues(identity) },
    linkNamesOf(event),
    frameOf(identity, unsubscribe),
  );
  return { mail: { to, ...rendered, messageId: row.message_id, unsubscribe } };
}
