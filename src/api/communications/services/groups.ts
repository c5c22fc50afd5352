import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, fromJson, insertRow, transaction, type Knex } from '../../../adapters/database';
import { isUniqueViolation } from '../../../adapters/driver-errors';
import type { CustomerFilter } from '../../../contracts/communications/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { audienceOf, COMMUNICATIONS, ownOrEverybodys, type CommunicationDbRow } from './communication-rows';

interface GroupRow {
  id: number;
  document_id: string;
  name: string;
  filter: unknown;
}

interface Group {
  name: string;
  filter: CustomerFilter;
}

const TABLE = 'customer_groups';

const groupsFor = (db: Knex, operator: OperatorCaller) =>
  db<GroupRow>(TABLE).where(ownOrEverybodys(operator, 'author_id'));

/** The groups that an operator can pick, by name. */
export async function listGroups(strapi: Core.Strapi, operator: OperatorCaller) {
  const rows = (await groupsFor(database(strapi), operator).orderBy(['name', 'id'])) as GroupRow[];
  return {
    groups: rows.map(({ document_id, name, filter }) => ({
      ...{ id: document_id, name, filter: fromJson<CustomerFilter>(filter) },
    })),
  };
}

async function takenName<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isUniqueViolation(error) ? PortalError.field('name', 'Hai già un gruppo con questo nome.') : error;
  }
}

/** @throws PortalError `invalid-input` when the operator has a group of this name */
export function createGroup(strapi: Core.Strapi, operator: OperatorCaller, { name, filter }: Group) {
  return takenName(() =>
    transaction(strapi, async (db) => {
      const row = { name, filter: JSON.stringify(filter), author_id: operator.adminUserId };
      const { document_id } = await insertRow(db, TABLE, row);
      const details = { group: document_id };
      await audit(db, { action: 'customer-group-saved', actor: operatorActor(operator), details });
      return { id: document_id };
    }),
  );
}

async function lockGroup(db: Knex, operator: OperatorCaller, id: string): Promise<GroupRow> {
  const row = (await groupsFor(db, operator).where({ document_id: id }).forUpdate().first()) as
    GroupRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

async function usersOf(db: Knex, id: string, state: CommunicationDbRow['state']): Promise<number[]> {
  const rows = await db<CommunicationDbRow>(COMMUNICATIONS).where({ state }).select();
  const ofGroup = rows.filter((row) => {
    const audience = audienceOf(row);
    return audience?.kind === 'group' && audience.group === id;
  });
  return ofGroup.map((row) => row.id);
}

// Who is counted on is who the group has when it goes out: whoever let it go saw this filter.
async function isAwaited(db: Knex, id: string): Promise<boolean> {
  return (await usersOf(db, id, 'scheduled')).length > 0;
}

// Whoever has looked at a draft for this group looks again. Before the group is held, as who lets a draft go does.
async function touchDrafts(db: Knex, id: string): Promise<void> {
  const drafts = await usersOf(db, id, 'draft');
  await db(COMMUNICATIONS).whereIn('id', drafts).where({ state: 'draft' }).update({ changed_at: now() });
}

/**
 * @throws PortalError `not-found`, `state-not-allowed` while a communication waits to go out to it, `invalid-input` when
 * the operator has another group of this name
 */
export function saveGroup(strapi: Core.Strapi, operator: OperatorCaller, id: string, group: Group) {
  return takenName(() =>
    transaction(strapi, async (db) => {
      await touchDrafts(db, id);
      const { id: rowId } = await lockGroup(db, operator, id);
      if (await isAwaited(db, id)) throw new PortalError('state-not-allowed');
      await db(TABLE)
        .where({ id: rowId })
        .update({ name: group.name, filter: JSON.stringify(group.filter) });
      await audit(db, {
        action: 'customer-group-saved',
        actor: operatorActor(operator),
        details: { group: id },
      });
    }),
  );
}

/** @throws PortalError `not-found`, `state-not-allowed` while a communication waits to go out to it */
export function deleteGroup(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  return transaction(strapi, async (db) => {
    const { id: rowId } = await lockGroup(db, operator, id);
    if (await isAwaited(db, id)) throw new PortalError('state-not-allowed');
    await db(TABLE).where({ id: rowId }).delete();
    await audit(db, {
      action: 'customer-group-deleted',
      actor: operatorActor(operator),
      details: { group: id },
    });
  });
}
