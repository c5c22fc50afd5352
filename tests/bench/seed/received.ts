import type { Core } from '@strapi/strapi';
import { after, now } from '../../../src/adapters/clock';
import {
  database,
  insertRow,
  insertRows,
  isPostgres,
  newDocumentId,
  transaction,
  type Knex,
} from '../../../src/adapters/database';
import { inSlices } from './people';

/** In the table, unless told. */
export const DOCUMENTS = 100_000;

/** Of each customer who signs in. */
export const OWN_DOCUMENTS = 50;
export const OWN_COMMUNICATIONS = 40;

/** What a customer has received; the same in the portal and beside it. */
export interface MadeUpDocument {
  title: string;
  year: number;
  filedAt: string;
}

const DAY_MS = 86_400_000;
const START = '2020-01-01T08:00:00.000Z';

export const ownDocuments = (): MadeUpDocument[] =>
  Array.from({ length: OWN_DOCUMENTS }, (_, number) => ({
    title: `Documento numero ${String(number)}`,
    year: 2020 + Math.floor(number / 10),
    filedAt: after(START, number * 40 * DAY_MS),
  }));

export const FILE = { name: 'documento.pdf', kind: 'pdf', size: 120_000, digest: 'a'.repeat(64) };

function row(codiceFiscale: string, classId: string, { title, year, filedAt }: MadeUpDocument) {
  return {
    ...{ codice_fiscale: codiceFiscale, class_document_id: classId, title, search_text: title.toLowerCase() },
    ...{ fiscal_year: year, highlighted: false, origin: 'suite', version: 1, ...FILE },
    ...{ source_digest: FILE.digest, storage_key: `bench/${newDocumentId()}`, filed_at: filedAt },
    ...{ held: false, modified_at: filedAt },
  };
}

// Of everybody else: one statement, because a million of them would take minutes one by one.
async function fillUp(db: Knex, postgres: boolean, classId: string, wanted: number): Promise<void> {
  if (wanted <= 0) return;
  const series = postgres
    ? 'generate_series(0, ? - 1) as series(n)'
    : '(with recursive counted(n) as (select 0 union all select n + 1 from counted where n + 1 < ?) select n from counted) as series';
  const id = postgres
    ? "'d' || substr(md5(n::text || 'x'), 1, 23)"
    : "'d' || substr(lower(hex(randomblob(12))), 1, 23)";
  await db.raw(
    `create temporary table bench_others as select row_number() over (order by id) - 1 as place, codice_fiscale
       from up_users where password_hash is null`,
  );
  const [others] = await db('bench_others').count<{ total: number | string }[]>('* as total');
  await db.raw(
    `insert into archived_documents (document_id, codice_fiscale, class_document_id, title, search_text, fiscal_year, highlighted,
       origin, version, name, kind, size, digest, source_digest, storage_key, filed_at, held, modified_at)
     select ${id}, other.codice_fiscale, ?, 'Documento', 'documento', 2020 + n % 6, false,
       'suite', 1, ?, ?, ?, ?, ?, 'bench/' || n, ?, false, ?
     from ${series} join bench_others as other on other.place = n % ?`,
    [
      classId,
      FILE.name,
      FILE.kind,
      FILE.size,
      FILE.digest,
      FILE.digest,
      START,
      START,
      wanted,
      Number(others?.total ?? 1),
    ],
  );
}

async function communications(strapi: Core.Strapi, customers: number[]): Promise<void> {
  const body = JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', text: 'Buongiorno.' }] }]);
  await transaction(strapi, async (db) => {
    for (let number = 0; number < OWN_COMMUNICATIONS; number += 1) {
      const at = after(now(), -number * 1000);
      const { id } = await insertRow(db, 'communications', {
        ...{ title: `Comunicazione ${String(number)}`, body, ask_confirmation: false, by_email: false },
        ...{
          state: 'published',
          author_id: 1,
          author_name: 'Bench',
          went_out_at: after(at, DAY_MS),
          changed_at: at,
        },
      });
      await inSlices(customers, (slice) =>
        insertRows(
          db,
          'communication_recipients',
          slice.map((customer) => ({ communication_id: id, customer_id: customer })),
        ),
      );
    }
  });
}

/**
 * Gives the customers who can sign in an archive and communications, and fills the table up with others' documents.
 * @param total of all documents in the table
 */
export async function fillReceived(strapi: Core.Strapi, total: number): Promise<void> {
  const customers = await database(strapi)('up_users')
    .whereNotNull('password_hash')
    .orderBy('id')
    .limit(20)
    .select<{ id: number; codice_fiscale: string }[]>('id', 'codice_fiscale');
  await transaction(strapi, async (db) => {
    const { document_id: classId } = await insertRow(db, 'document_classes', {
      name: 'Dichiarazioni',
      icon: 'documento',
      visible_to: 'registrato',
    });
    const rows = customers.flatMap(({ codice_fiscale }) =>
      ownDocuments().map((document) => row(codice_fiscale, classId, document)),
    );
    await inSlices(rows, async (slice) => {
      const inserted = await insertRows(db, 'archived_documents', slice);
      await insertRows(
        db,
        'archived_versions',
        inserted.map(({ id }, index) => ({
          ...{ archived_document_id: id, number: 1, ...FILE, source_digest: FILE.digest },
          ...{ storage_key: slice[index]?.storage_key, filed_at: slice[index]?.filed_at },
        })),
      );
    });
    await fillUp(db, isPostgres(strapi), classId, total - rows.length);
  });
  await communications(
    strapi,
    customers.map(({ id }) => id),
  );
}
