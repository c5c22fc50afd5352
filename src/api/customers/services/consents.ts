import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, fromJson, transaction } from '../../../adapters/database';
import type { ConsentEvent } from '../../../contracts/customers/consents';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { cafIdentity } from '../../portal-settings/services/identity';
import { customerById, lockCustomer, updateCustomer, type CustomerDbRow } from './customer-rows';

interface AuditRow {
  at: string;
  action: keyof typeof EVENTS;
  details: unknown;
}

const EVENTS = {
  'privacy-accepted': { kind: 'privacy', given: true },
  'news-by-email-on': { kind: 'news-by-email', given: true },
  'news-by-email-off': { kind: 'news-by-email', given: false },
} as const satisfies Record<string, Pick<ConsentEvent, 'kind' | 'given'>>;

interface Details {
  version?: string;
  formerVersion?: string | null;
  formerAt?: string | null;
}

function toEvent({ at, action, details }: AuditRow): ConsentEvent {
  return { at, ...EVENTS[action], version: fromJson<Details>(details).version ?? null };
}

// The acceptance at the registration stands with the customer, and with the first one that came after it.
function firstAcceptance(rows: readonly AuditRow[], present: CustomerDbRow): ConsentEvent[] {
  const oldest = rows.findLast(({ action }) => action === 'privacy-accepted');
  const { formerVersion, formerAt } = oldest === undefined ? {} : fromJson<Details>(oldest.details);
  const [version, at] =
    oldest === undefined
      ? [present.privacy_version, present.privacy_accepted_at]
      : [formerVersion ?? null, formerAt ?? null];
  return version === null || at === null ? [] : [{ at, kind: 'privacy', given: true, version }];
}

/** What the customer agreed to: the audit log, which nobody changes, is its history. */
export async function ownConsents(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const row = await customerById(db, caller.id);
  if (row === null) throw new PortalError('not-signed-in');
  const rows = (await db('audit_events')
    .where({ customer_id: caller.id })
    .whereIn('action', Object.keys(EVENTS))
    // What whoever had the account before agreed to is theirs: a takeover sets the registration anew.
    .where('at', '>=', row.registered_at)
    .orderBy('id', 'desc')
    .select('at', 'action', 'details')) as AuditRow[];
  const history = [...rows.map(toEvent), ...firstAcceptance(rows, row)];
  history.sort((one, other) => other.at.localeCompare(one.at));
  const { privacy_version: version, privacy_accepted_at: acceptedAt } = row;
  const { privacyVersion: current } = await cafIdentity(strapi);
  return {
    privacy: { version, acceptedAt, current },
    newsByEmail: Boolean(row.news_by_email),
    history,
  };
}

/** @param version the one that was read @throws PortalError `conflict` when the CAF has written another one since */
export async function acceptPrivacy(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  version: string,
): Promise<void> {
  const { privacyVersion } = await cafIdentity(strapi);
  if (version !== privacyVersion) throw new PortalError('conflict');
  await transaction(strapi, async (db) => {
    const row = await lockCustomer(db, caller.id);
    if (row === null) throw new PortalError('not-signed-in');
    if (row.privacy_version === version) return;
    await updateCustomer(db, row, { privacy_version: version, privacy_accepted_at: now() });
    await audit(db, {
      action: 'privacy-accepted',
      actor: { kind: 'customer', id: row.id },
      customerId: row.id,
      details: {
        version,
        formerVersion: row.privacy_version,
        formerAt: row.privacy_accepted_at,
      },
    });
  });
}
