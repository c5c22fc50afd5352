import { fromJson, type Knex } from '../../../adapters/database';
import type { CustomerFilter } from '../../../contracts/communications/fields';
import type { RichText } from '../../../contracts/rich-text';
import { PortalError } from '../../../contracts/portal-error';
import {
  nextCommunicationState,
  type CommunicationEvent,
  type CommunicationState,
} from '../../../domain/communications/life';
import type { OperatorCaller } from '../../../http/callers';

/** The recipients as a row keeps them: chosen ones and those of a list stand in a table of their own. */
export type StoredAudience =
  { kind: 'filter'; filter: CustomerFilter } | { kind: 'group'; group: string } | { kind: 'chosen' | 'list' };

/** A communication, as its table keeps it. */
export interface CommunicationDbRow {
  id: number;
  document_id: string;
  title: string;
  body: string | RichText;
  last_day: string | null;
  ask_confirmation: boolean | number;
  by_email: boolean | number;
  audience: string | StoredAudience | null;
  state: CommunicationState;
  author_id: number;
  author_name: string;
  /** Who let it go; null: nobody yet. */
  publisher_id: number | null;
  publisher_name: string | null;
  goes_out_at: string | null;
  /** When it came back as a draft, because whoever had let it go may not any more. */
  stopped_at: string | null;
  went_out_at: string | null;
  changed_at: string;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
}

export const COMMUNICATIONS = 'communications';

export const audienceOf = (row: CommunicationDbRow) => fromJson<StoredAudience | null>(row.audience);
export const bodyOf = (row: Pick<CommunicationDbRow, 'body'>) => fromJson<RichText>(row.body);

/** Whose things an operator sees beside their own: whoever sees every customer sees what anybody writes to them. */
export function ownOrEverybodys(operator: OperatorCaller, column: string) {
  return (query: Knex.QueryBuilder): void => {
    if (!(operator.scope.allZone && operator.scope.withoutOffice))
      void query.where(column, operator.adminUserId);
  };
}

/** The communications that an operator sees. */
export function communicationsFor(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db(`${COMMUNICATIONS} as communication`).where(ownOrEverybodys(operator, 'communication.author_id'));
}

/** @throws PortalError `not-found` also for those that the operator does not see */
export async function communicationFor(
  db: Knex,
  operator: OperatorCaller,
  id: string,
): Promise<CommunicationDbRow> {
  const row = (await communicationsFor(db, operator)
    .where('communication.document_id', id)
    .first('communication.*')) as CommunicationDbRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/**
 * Holds a communication that is about to change, until the transaction ends.
 * @returns the row and the state after the event
 * @throws PortalError `not-found`, `state-not-allowed` when the event cannot happen to it now
 */
export async function lockFor(
  db: Knex,
  operator: OperatorCaller,
  id: string,
  event: CommunicationEvent,
): Promise<{ row: CommunicationDbRow; next: CommunicationState }> {
  const { id: rowId } = await communicationFor(db, operator, id);
  await db(COMMUNICATIONS).where({ id: rowId }).forUpdate().first('id');
  const row = await communicationFor(db, operator, id);
  const next = nextCommunicationState(row.state, event);
  if (next === null) throw new PortalError('state-not-allowed');
  return { row, next };
}
