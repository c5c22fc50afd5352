import { after } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import type { DocumentDbRow } from '../../../api/archive/services/archive-rows';
import { keepingContents } from '../../../api/archive/services/contents';
import { addVersion, insertDocument } from '../../../api/archive/services/filing';
import { CLASSES, DOCUMENTS, type DemoDocument } from '../data/archive';
import type { DemoLoader } from '../load';
import { contentsOf } from '../pictures/papers-list';
import { customerNamed } from './callers';

const DAY_MS = 86_400_000;

async function addClasses(db: Knex): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, icon, visibleTo, retentionYears } of CLASSES) {
    const row = { name, icon, visible_to: visibleTo, retention_years: retentionYears };
    ids.set(name, (await insertRow(db, 'document_classes', row)).document_id);
  }
  return ids;
}

async function addDocument(
  db: Knex,
  classes: ReadonlyMap<string, string>,
  document: DemoDocument,
  at: string,
): Promise<void> {
  const { title, year, lines, replacedBy } = document;
  const customer = await customerNamed(db, document.cognome);
  const filing = {
    ...{ classId: classes.get(document.class) ?? '', title, year },
    ...{ highlighted: document.highlighted ?? false, note: document.note ?? null },
  };
  const filedAt = after(at, -document.daysAgo * DAY_MS);
  const owner = {
    ...({ codice_fiscale: customer.codiceFiscale, origin: 'operator', external_id: null } as const),
    customer_id: customer.type === 'registrato' ? null : customer.id,
  };
  const row = await keepingContents(await contentsOf(title, lines), async (version) => ({
    used: true,
    result: await insertDocument(db, owner, filing, { ...version, filed_at: filedAt }),
  }));
  if (replacedBy !== undefined)
    await keepingContents(await contentsOf(title, replacedBy), async (version) => {
      const present = await db<DocumentDbRow>('archived_documents').where({ id: row.id }).first();
      if (present === undefined) throw new Error('the document that was filed is gone');
      await addVersion(db, present, filing, { ...version, filed_at: after(filedAt, DAY_MS) });
      return { used: true, result: null };
    });
  if (document.opened === true)
    await db('archived_documents')
      .where({ id: row.id })
      .update({ opened_at: after(filedAt, DAY_MS) });
}

/** Classes, and documents of several years: new ones, one in evidence, one that was replaced. */
export const archive: DemoLoader = {
  name: 'archive',
  async load(_strapi, db, now) {
    const classes = await addClasses(db);
    for (const document of DOCUMENTS) await addDocument(db, classes, document, now.toISOString());
  },
};
