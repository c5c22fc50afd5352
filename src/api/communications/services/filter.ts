import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { CustomerFilter } from '../../../contracts/communications/fields';
import { italianMoment } from '../../../domain/dates/italian-days';

/** The letters that stand for the digits 0 to 9 where two people would have had the same codice fiscale (omocodia). */
const LETTERS_OF_DIGITS = 'LMNPQRSTUV';

const DIGITS_OF_YEAR = [...LETTERS_OF_DIGITS].reduce(
  (sql, letter, digit) => `replace(${sql}, '${letter}', '${String(digit)}')`,
  'substr(customer.codice_fiscale, 7, 2)',
);

// Of whose birth nobody has told the date, the codice fiscale says the year in its century: nobody here is not born yet.
function birthYear(thisYear: number): string {
  const inCentury = `cast(${DIGITS_OF_YEAR} as integer)`;
  const year = `case when ${inCentury} > ${String(thisYear % 100)} then 1900 else 2000 end + ${inCentury}`;
  return `coalesce(cast(substr(customer.birth_date, 1, 4) as integer), ${year})`;
}

function pratiche(db: Knex, { service, year }: NonNullable<CustomerFilter['pratica']>): Knex.QueryBuilder {
  const query = db('pratiche as pratica')
    .whereRaw('pratica.customer_id = customer.id')
    .where('pratica.service_document_id', service)
    .whereNot('pratica.state', 'cancelled');
  if (year !== null) void query.where('pratica.year', year);
  return query.select(db.raw('1'));
}

function zoneOf(db: Knex, sede: string): Knex.QueryBuilder {
  return db('zone')
    .join('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .join('sedi', 'sedi.id', 'link.sede_id')
    .where('sedi.document_id', sede)
    .select('zone.document_id');
}

/** Narrows a query of `up_users as customer` down to those whom a filter means. */
export function applyFilter(db: Knex, query: Knex.QueryBuilder, filter: CustomerFilter): Knex.QueryBuilder {
  const { type, sede, zona, bornFrom, bornTo, pratica } = filter;
  const year = birthYear(Number(italianMoment(now()).day.slice(0, 4)));
  if (type !== null) void query.where('customer.customer_type', type);
  if (sede !== null) void query.whereIn('customer.zona_document_id', zoneOf(db, sede));
  if (zona !== null) void query.where('customer.zona_document_id', zona);
  if (bornFrom !== null) void query.whereRaw(`${year} >= ?`, [bornFrom]);
  if (bornTo !== null) void query.whereRaw(`${year} <= ?`, [bornTo]);
  if (pratica?.has === true) void query.whereExists(pratiche(db, pratica));
  if (pratica?.has === false) void query.whereNotExists(pratiche(db, pratica));
  return query;
}
