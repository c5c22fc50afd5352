import { insertRow, type Knex } from '../../../adapters/database';
import { wantedOf, yearsOf, type WantedDbRow } from './suite-rows';

interface ToldYear {
  year: number;
  uploadsOpen: boolean;
}

interface ToldDocument {
  name: string;
  explanation: string;
  example: string;
  required: boolean;
}

async function changeYear(db: Knex, id: number, uploadsOpen: boolean): Promise<void> {
  await db('catalogue_years').where({ id }).update({ uploads_open: uploadsOpen, updated_at: new Date() });
}

/** Makes the years of a service what is told; those that are left out are closed. @returns whether anything changed */
export async function writeYears(db: Knex, serviceId: number, told: readonly ToldYear[]): Promise<boolean> {
  const present = await yearsOf(db, [serviceId]);
  const open = new Map(told.map(({ year, uploadsOpen }) => [year, uploadsOpen]));
  let changed = false;
  for (const row of present) {
    const wanted = open.get(row.year) ?? false;
    if (Boolean(row.uploads_open) === wanted) continue;
    await changeYear(db, row.id, wanted);
    changed = true;
  }
  const known = new Set(present.map(({ year }) => year));
  for (const { year, uploadsOpen } of told.filter((each) => !known.has(each.year))) {
    const { id } = await insertRow(db, 'catalogue_years', { year, uploads_open: uploadsOpen });
    await db('catalogue_years_service_lnk').insert({ year_id: id, service_id: serviceId });
    changed = true;
  }
  return changed;
}

function isAsTold(row: WantedDbRow, told: ToldDocument, position: number): boolean {
  return (
    (row.explanation ?? '') === told.explanation &&
    (row.example ?? '') === told.example &&
    Boolean(row.is_required) === told.required &&
    row.position === position &&
    Boolean(row.active)
  );
}

async function writeOne(
  db: Knex,
  serviceId: number,
  row: WantedDbRow | undefined,
  told: ToldDocument,
  position: number,
): Promise<boolean> {
  const { name, explanation, example, required } = told;
  const fields = { name, explanation, example, is_required: required, position, active: true };
  if (row === undefined) {
    const { id } = await insertRow(db, 'catalogue_wanted_documents', fields);
    await db('catalogue_wanted_documents_service_lnk').insert({
      ...{ wanted_document_id: id, service_id: serviceId },
    });
    return true;
  }
  if (isAsTold(row, told, position)) return false;
  await db('catalogue_wanted_documents')
    .where({ id: row.id })
    .update({ ...fields, updated_at: new Date() });
  return true;
}

/**
 * Makes the checklist of a service what is told, in that order; documents are known by their names, and those that are
 * left out are wanted no longer. @returns whether anything changed
 */
export async function writeWanted(
  db: Knex,
  serviceId: number,
  told: readonly ToldDocument[],
): Promise<boolean> {
  const present = await wantedOf(db, [serviceId]);
  const taken = new Set<number>();
  let changed = false;
  for (const [index, document] of told.entries()) {
    const row = present.find(({ id, name }) => name === document.name && !taken.has(id));
    if (row !== undefined) taken.add(row.id);
    if (await writeOne(db, serviceId, row, document, index + 1)) changed = true;
  }
  for (const { id } of present.filter((row) => Boolean(row.active) && !taken.has(row.id))) {
    await db('catalogue_wanted_documents').where({ id }).update({ active: false, updated_at: new Date() });
    changed = true;
  }
  return changed;
}
