import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { ClassIcon } from '../../../domain/archive/classes';
import type { CustomerCaller } from '../../../http/callers';
import { visibleDocuments } from './archive-rows';

interface Counted {
  documents: number | string;
}

interface CountedClass extends Counted {
  id: string;
  name: string;
  icon: ClassIcon;
}

/** The years and classes of a customer's documents, and how many there are. */
export async function archiveOverview(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const years = await visibleDocuments(db, caller)
    .whereNotNull('document.fiscal_year')
    .groupBy('document.fiscal_year')
    .orderBy('document.fiscal_year', 'desc')
    .select<(Counted & { year: number })[]>('document.fiscal_year as year', db.raw('count(*) as documents'));
  const classes = await visibleDocuments(db, caller)
    .groupBy('class.document_id', 'class.name', 'class.icon')
    .orderBy('class.name')
    .select<CountedClass[]>('class.document_id as id', 'class.name as name', 'class.icon as icon')
    .select(db.raw('count(*) as documents'));
  const counted = classes.map(({ documents, ...named }) => ({ ...named, documents: Number(documents) }));
  return {
    // Each document has one class.
    total: counted.reduce((total, { documents }) => total + documents, 0),
    years: years.map(({ year, documents }) => ({ year, documents: Number(documents) })),
    classes: counted,
  };
}

/** How many documents the customer has not opened yet. */
export async function unopenedDocuments(db: Knex, caller: CustomerCaller): Promise<number> {
  const [row] = await visibleDocuments(db, caller)
    .whereNull('document.opened_at')
    .count<{ count: number | string }[]>({ count: '*' });
  return Number(row?.count ?? 0);
}
