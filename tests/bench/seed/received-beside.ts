import type { Core } from '@strapi/strapi';
import { insertRow, insertRows, transaction, type Knex } from '../../../src/adapters/database';
import { inSlices } from './people';
import { FILE, OWN_COMMUNICATIONS, ownDocuments } from './received';

/** As many owners as customers sign in at the portal. */
const OWNERS = 20;

const { name, kind, size } = FILE;

async function documents(db: Knex, total: number): Promise<void> {
  const { id: classe } = await insertRow(db, 'classi', { name: 'Dichiarazioni', icon: 'documento' });
  const owners = Math.ceil(total / ownDocuments().length);
  const rows = Array.from({ length: owners }, (_, owner) =>
    ownDocuments().map(({ title, year, filedAt }) => ({
      ...{ owner_id: owner + 1, title, fiscal_year: year, highlighted: false, filed_at: filedAt },
      ...{ name, kind, size },
    })),
  ).flat();
  await inSlices(rows, async (slice) => {
    const inserted = await insertRows(db, 'documenti', slice);
    await db('documenti_classe_lnk').insert(
      inserted.map(({ id }) => ({ documento_id: id, classe_id: classe })),
    );
    const versions = await insertRows(
      db,
      'versioni',
      slice.map(({ filed_at }) => ({ number: 1, name, kind, size, filed_at })),
    );
    await db('versioni_documento_lnk').insert(
      versions.map(({ id }, index) => ({ versione_id: id, documento_id: inserted[index]?.id })),
    );
  });
}

async function communications(db: Knex): Promise<void> {
  for (let number = 0; number < OWN_COMMUNICATIONS; number += 1) {
    const { id } = await insertRow(db, 'comunicazioni', {
      ...{ title: `Comunicazione ${String(number)}`, ask_confirmation: false },
    });
    const went_out_at = new Date(Date.now() - number * 1000).toISOString();
    const rows = Array.from({ length: OWNERS }, (_, owner) => ({ owner_id: owner + 1, went_out_at }));
    const inserted = await insertRows(db, 'ricevute', rows);
    await db('ricevute_comunicazione_lnk').insert(
      inserted.map((row) => ({ ricevuta_id: row.id, comunicazione_id: id })),
    );
  }
}

/** Puts the same documents and communications beside the portal, with others' up to the same number. @param total of all documents */
export function fillReceivedBeside(strapi: Core.Strapi, total: number): Promise<void> {
  return transaction(strapi, async (db) => {
    await documents(db, total);
    await communications(db);
  });
}
