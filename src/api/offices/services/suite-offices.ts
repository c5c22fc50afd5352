import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { insertRow, type Knex } from '../../../adapters/database';
import type { BodyOf, ResponseOf } from '../../../contracts/endpoint';
import type { officeIntegrationContract } from '../../../contracts/offices';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';

type Sede = BodyOf<typeof officeIntegrationContract.putSede>;
type Zona = BodyOf<typeof officeIntegrationContract.putZona>;
type Written = ResponseOf<typeof officeIntegrationContract.putSede>;

interface Row extends Record<string, unknown> {
  id: number;
  document_id: string;
}

type Fields = Record<string, string | boolean | null>;

function isSame(present: Row, told: Fields): boolean {
  // SQLite keeps truths as 0 and 1.
  const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value ?? null));
  return Object.entries(told).every(([name, value]) => plain(present[name]) === plain(value));
}

async function withExternalId(
  db: Knex,
  table: 'sedi' | 'zone',
  externalId: string,
): Promise<Row | undefined> {
  return (await db(table).where({ external_id: externalId }).first()) as Row | undefined;
}

/** Makes a row what it is told to be. @returns it, and whether it was there or had to change */
async function write(db: Knex, table: 'sedi' | 'zone', externalId: string, told: Fields) {
  const present = await withExternalId(db, table, externalId);
  if (present === undefined) {
    const created = await insertRow(db, table, { ...told, external_id: externalId });
    return { ...created, outcome: 'created' as const };
  }
  const { id, document_id } = present;
  if (isSame(present, told)) return { id, document_id, outcome: 'unchanged' as const };
  await db(table)
    .where({ id })
    .update({ ...told, updated_at: new Date() });
  return { id, document_id, outcome: 'updated' as const };
}

/** Makes a zona depend on a sede. @returns whether it depended on another one, or on none */
async function dependOn(db: Knex, zonaId: number, sedeId: number): Promise<boolean> {
  const [present] = await db('zone_sede_lnk').where({ zona_id: zonaId }).pluck<number[]>('sede_id');
  if (present === sedeId) return false;
  await db('zone_sede_lnk').where({ zona_id: zonaId }).delete();
  await db('zone_sede_lnk').insert({ zona_id: zonaId, sede_id: sedeId });
  return true;
}

async function tell(db: Knex, caller: IntegrationCaller, what: 'sede' | 'zona', outcome: Written['outcome']) {
  if (outcome !== 'unchanged') await audit(db, { action: `${what}-${outcome}`, actor: suiteActor(caller) });
}

/** Creates or updates a sede for the suite. @throws PortalError `conflict` when another sede has the name */
export function putSede(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  { uploadsOpen, ...sede }: Sede,
): Promise<Written> {
  return contestedTransaction(strapi, async (db) => {
    const namesake = (await db('sedi').where({ name: sede.name }).first()) as Row | undefined;
    if (namesake !== undefined && namesake['external_id'] !== externalId) throw new PortalError('conflict');
    const written = await write(db, 'sedi', externalId, { ...sede, uploads_open: uploadsOpen });
    await tell(db, caller, 'sede', written.outcome);
    return { id: written.document_id, externalId, outcome: written.outcome };
  });
}

/** Creates or updates a zona for the suite. @throws PortalError `not-found` when the suite has no such sede */
export function putZona(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  { sede: sedeExternalId, openingHours, ...zona }: Zona,
): Promise<Written> {
  return contestedTransaction(strapi, async (db) => {
    const sede = await withExternalId(db, 'sedi', sedeExternalId);
    if (sede === undefined) throw new PortalError('not-found');
    const written = await write(db, 'zone', externalId, { ...zona, opening_hours: openingHours });
    const moved = await dependOn(db, written.id, sede.id);
    const outcome = written.outcome === 'unchanged' && moved ? 'updated' : written.outcome;
    await tell(db, caller, 'zona', outcome);
    return { id: written.document_id, externalId, outcome };
  });
}
