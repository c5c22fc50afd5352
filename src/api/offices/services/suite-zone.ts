import type { Core } from '@strapi/strapi';
import { toInstant } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import type { CursorQuery } from '../../../contracts/integration/fields';
import type { officeIntegrationContract, SuiteZona } from '../../../contracts/offices';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { cursorPage } from '../../integration/services/cursor';
import { lockOffice, noteOffice, orderOf, writeOffice, type OfficeDbRow } from './suite-rows';

type Told = BodyOf<typeof officeIntegrationContract.putZona>;

interface ZonaDbRow extends OfficeDbRow {
  address: string;
  phone: string;
  opening_hours: string | null;
  excluded: boolean | number;
  sede_external_id: string | null;
}

/** The zone of the suite, each with its sede. */
function suiteZone(db: Knex): Knex.QueryBuilder {
  return db('zone')
    .leftJoin('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .leftJoin('sedi', 'sedi.id', 'link.sede_id')
    .whereNotNull('zone.external_id')
    .select('zone.*', 'sedi.external_id as sede_external_id');
}

function toZona(row: ZonaDbRow): SuiteZona {
  const { document_id: id, external_id: externalId, name, comune, provincia, email, address, phone } = row;
  return {
    ...{ id, externalId, name, comune, provincia, email: email ?? null, sede: row.sede_external_id },
    ...{ address, phone, openingHours: row.opening_hours ?? null, excluded: Boolean(row.excluded) },
  };
}

async function zonaRow(db: Knex, externalId: string): Promise<ZonaDbRow | null> {
  const query = suiteZone(db).where('zone.external_id', externalId).first();
  return ((await query) as ZonaDbRow | undefined) ?? null;
}

async function readZona(db: Knex, externalId: string): Promise<SuiteZona> {
  const row = await zonaRow(db, externalId);
  if (row === null) throw new PortalError('not-found');
  return toZona(row);
}

/** A zona of the suite's. @throws PortalError `not-found` */
export function getZona(strapi: Core.Strapi, externalId: string): Promise<SuiteZona> {
  return readZona(database(strapi), externalId);
}

/** The zone of the suite in the order of change. */
export async function listZone(strapi: Core.Strapi, asked: CursorQuery) {
  const { rows, nextCursor } = await cursorPage<ZonaDbRow>(
    suiteZone(database(strapi)),
    orderOf('zone'),
    asked,
  );
  const items = rows.map((row) => ({ ...toZona(row), modifiedAt: toInstant(row.updated_at) }));
  return { items, nextCursor };
}

async function sedeIdOf(db: Knex, externalId: string): Promise<number> {
  const [id] = await db('sedi').where({ external_id: externalId }).pluck<number[]>('id');
  if (id === undefined) throw PortalError.field('sede', 'Questa sede non c’è: creala prima.');
  return id;
}

/** Makes a zona depend on a sede. @returns whether it depended on another one, or on none */
async function dependOn(db: Knex, zonaId: number, sedeId: number): Promise<boolean> {
  const [present] = await db('zone_sede_lnk').where({ zona_id: zonaId }).pluck<number[]>('sede_id');
  if (present === sedeId) return false;
  await db('zone_sede_lnk').where({ zona_id: zonaId }).delete();
  await db('zone_sede_lnk').insert({ zona_id: zonaId, sede_id: sedeId });
  await db('zone').where({ id: zonaId }).update({ updated_at: new Date() });
  return true;
}

/**
 * Creates or updates a zona for the suite.
 * @throws PortalError `invalid-input` when the suite has no such sede, `conflict`, `precondition-failed`
 */
export function putZona(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  { sede, openingHours, ...zona }: Told,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    await lockOffice(db, 'zone', externalId);
    const present = await zonaRow(db, externalId);
    demandVersion(expected, present && toZona(present));
    const sedeId = await sedeIdOf(db, sede);
    const told = { ...zona, opening_hours: openingHours };
    const written = await writeOffice(db, 'zone', { present, externalId }, told);
    const moved = await dependOn(db, written.id, sedeId);
    const outcome = written.outcome === 'unchanged' && moved ? ('updated' as const) : written.outcome;
    await noteOffice(db, caller, 'zona', { externalId, outcome });
    return { ...(await readZona(db, externalId)), outcome };
  });
}
