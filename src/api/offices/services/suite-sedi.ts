import type { Core } from '@strapi/strapi';
import { toInstant } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import type { CursorQuery } from '../../../contracts/integration/fields';
import type { officeIntegrationContract, SuiteSede } from '../../../contracts/offices';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { cursorPage } from '../../integration/services/cursor';
import { lockOffice, noteOffice, orderOf, writeOffice, type OfficeDbRow } from './suite-rows';

type Told = BodyOf<typeof officeIntegrationContract.putSede>;

interface SedeDbRow extends OfficeDbRow {
  address: string | null;
  phone: string | null;
  uploads_open: boolean | number;
}

function toSede(row: SedeDbRow): SuiteSede {
  const { document_id: id, external_id: externalId, name, comune, provincia, email, address, phone } = row;
  return {
    ...{ id, externalId, name, comune, provincia, email: email ?? null },
    ...{ address: address ?? null, phone: phone ?? null, uploadsOpen: Boolean(row.uploads_open) },
  };
}

async function sedeRow(db: Knex, externalId: string): Promise<SedeDbRow | null> {
  return (await db<SedeDbRow>('sedi').where({ external_id: externalId }).first()) ?? null;
}

async function readSede(db: Knex, externalId: string): Promise<SuiteSede> {
  const row = await sedeRow(db, externalId);
  if (row === null) throw new PortalError('not-found');
  return toSede(row);
}

/** A sede of the suite's. @throws PortalError `not-found` */
export function getSede(strapi: Core.Strapi, externalId: string): Promise<SuiteSede> {
  return readSede(database(strapi), externalId);
}

/** The sedi of the suite in the order of change. */
export async function listSedi(strapi: Core.Strapi, asked: CursorQuery) {
  const query = database(strapi)('sedi').whereNotNull('sedi.external_id').select('sedi.*');
  const { rows, nextCursor } = await cursorPage<SedeDbRow>(query, orderOf('sedi'), asked);
  const items = rows.map((row) => ({ ...toSede(row), modifiedAt: toInstant(row.updated_at) }));
  return { items, nextCursor };
}

/**
 * Creates or updates a sede for the suite.
 * @throws PortalError `conflict` when another sede has the name, `precondition-failed`
 */
export function putSede(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  { uploadsOpen, ...sede }: Told,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    await lockOffice(db, 'sedi', externalId);
    const present = await sedeRow(db, externalId);
    demandVersion(expected, present && toSede(present));
    const namesake = await db<SedeDbRow>('sedi').where({ name: sede.name }).first();
    if (namesake !== undefined && namesake.external_id !== externalId) throw new PortalError('conflict');
    const told = { ...sede, uploads_open: uploadsOpen };
    const { outcome } = await writeOffice(db, 'sedi', { present, externalId }, told);
    await noteOffice(db, caller, 'sede', { externalId, outcome });
    return { ...(await readSede(db, externalId)), outcome };
  });
}
