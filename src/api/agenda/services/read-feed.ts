import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import { countAttempt, type Limit } from '../../../adapters/limits';
import { tokenHash } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import { agendaCalendar } from './calendar-file';
import { isOwnFeed, type FeedDbRow } from './feed';

/** Telephones go on asking for an address that was switched off: these of a household are not to be shut out for it. */
const WRONG_ADDRESSES: Limit = { name: 'agenda-feed-addresses', attempts: 100, minutes: 60 };

// When it was last read is told to the hour: programs ask all day long.
const NOTED_EVERY = 3_600_000;

type LiveFeed = Pick<FeedDbRow, 'id' | 'customer_id' | 'made_at' | 'read_at'>;

/** The address's row, while its customer is not blocked and has the section. */
async function liveFeed(db: Knex, token: string): Promise<LiveFeed | null> {
  const row = (await db('agenda_feeds as feed')
    .join('up_users as customer', 'customer.id', 'feed.customer_id')
    .join('portal_sections as section', (join) => join.onVal('section.key', 'agenda'))
    .where({ 'feed.token_hash': tokenHash(token), 'customer.blocked': false })
    .where((query) => {
      for (const type of ['anonimo', 'registrato'])
        void query.orWhere({ 'customer.customer_type': type, [`section.for_${type}`]: true });
    })
    .first('feed.id', 'feed.customer_id', 'feed.made_at', 'feed.read_at')) as LiveFeed | undefined;
  return row !== undefined && (await isOwnFeed(db, row)) ? row : null;
}

async function noteRead(db: Knex, feed: LiveFeed): Promise<void> {
  const at = now();
  if (feed.read_at !== null && feed.read_at > after(at, -NOTED_EVERY)) return;
  await db('agenda_feeds').where({ id: feed.id }).update({ read_at: at });
}

/**
 * An agenda for whoever knows its secret address; wrong addresses are counted, and how often its text is made.
 * @throws PortalError `not-found`, `too-many-attempts`
 */
export async function readFeedCalendar(strapi: Core.Strapi, token: string, clientAddress: string) {
  const db = database(strapi);
  const feed = await liveFeed(db, token);
  if (feed === null) {
    await countAttempt(strapi, WRONG_ADDRESSES, clientAddress);
    throw new PortalError('not-found');
  }
  await noteRead(db, feed);
  return agendaCalendar(strapi, { id: feed.customer_id });
}
