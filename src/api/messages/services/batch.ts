import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { MessageText } from '../../../contracts/messages';
import type { CafIdentity } from '../../../contracts/portal-settings';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import { communicationsForMessages } from '../../communications/services/communications-for-messages';
import { newsForMessages } from '../../news/services/news-for-messages';
import { cafIdentity } from '../../portal-settings/services/identity';
import { addresseesOf, type Addressee } from './addressees';
import type { OutboxDbRow } from './claim';
import { allTexts } from './texts';

/** Everything that the messages of a batch are made of, read at once. */
export interface Batch {
  identity: CafIdentity;
  texts: ReadonlyMap<string, MessageText>;
  addressees: ReadonlyMap<number, Addressee>;
  /** What messages to many tell about, by its document id. */
  subjects: ReadonlyMap<string, PlaceholderValues>;
  /** After so many failed tries a message is given up. */
  maxTries: number;
}

const DEFAULT_TRIES = 8;

const known = <Value>(values: (Value | null)[]) => [...new Set(values)].filter((value) => value !== null);

/** Reads what a batch needs: a handful of queries, however many messages it has. */
export async function readBatch(strapi: Core.Strapi, rows: OutboxDbRow[]): Promise<Batch> {
  const rules = await database(strapi)('portal_rules').first<{ message_tries: number } | undefined>(
    'message_tries',
  );
  const texts = await allTexts(strapi);
  const subjects = known(rows.map((row) => row.subject_ref));
  return {
    identity: await cafIdentity(strapi),
    texts: new Map(texts.map((text) => [text.event, text])),
    addressees: await addresseesOf(strapi, known(rows.map((row) => row.customer_id))),
    subjects: new Map([
      ...(await newsForMessages(strapi, subjects)),
      ...(await communicationsForMessages(strapi, subjects)),
    ]),
    maxTries: rules?.message_tries ?? DEFAULT_TRIES,
  };
}
