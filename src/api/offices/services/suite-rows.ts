import { insertRow, type Knex } from '../../../adapters/database';
import type { IntegrationCaller } from '../../../http/callers';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';

export type OfficeTable = 'sedi' | 'zone';

/** What sedi and zone have in common, as their tables keep it. */
export interface OfficeDbRow {
  id: number;
  document_id: string;
  external_id: string;
  name: string;
  comune: string;
  provincia: string;
  email: string | null;
  updated_at: Date | number | string;
}

export type Written = 'created' | 'updated' | 'unchanged';

type Fields = Record<string, string | boolean | null>;

function isSame(present: OfficeDbRow, told: Fields): boolean {
  // SQLite keeps truths as 0 and 1.
  const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value ?? null));
  const columns = new Map<string, unknown>(Object.entries(present));
  return Object.entries(told).every(([name, value]) => plain(columns.get(name)) === plain(value));
}

/** Makes a row what it is told to be. @param present as it is; null: it is not there */
export async function writeOffice(
  db: Knex,
  table: OfficeTable,
  { present, externalId }: { present: OfficeDbRow | null; externalId: string },
  told: Fields,
): Promise<{ id: number; outcome: Written }> {
  if (present === null) {
    const { id } = await insertRow(db, table, { ...told, external_id: externalId });
    return { id, outcome: 'created' };
  }
  const { id } = present;
  if (isSame(present, told)) return { id, outcome: 'unchanged' };
  await db(table)
    .where({ id })
    .update({ ...told, updated_at: new Date() });
  return { id, outcome: 'updated' };
}

/** Holds the row with an external id, if there is one, until the transaction ends. */
export async function lockOffice(db: Knex, table: OfficeTable, externalId: string): Promise<void> {
  await db(table).where({ external_id: externalId }).forUpdate().first('id');
}

/** Notes in the audit log what the suite wrote. */
export async function noteOffice(
  db: Knex,
  caller: IntegrationCaller,
  what: 'sede' | 'zona',
  { externalId, outcome }: { externalId: string; outcome: Written },
): Promise<void> {
  if (outcome === 'unchanged') return;
  const details = { about: externalId };
  await audit(db, { action: `${what}-${outcome}`, actor: suiteActor(caller), details });
}

/** Where the lists of the suite are ordered. */
export function orderOf(table: OfficeTable) {
  return { instant: `${table}.updated_at`, id: `${table}.id`, isDate: true };
}
