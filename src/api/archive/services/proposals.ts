import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import { fileNameHints } from '../../../domain/archive/file-name-hints';
import { italianMoment } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { customersInScope } from '../../customers/services/search';
import { uploadLimits } from '../../uploads/services/rules';

interface Named {
  id: string;
  codice_fiscale: string;
  cognome: string;
  nome: string;
}

/**
 * Proposes for each file whom and which year it is about, by its name; customers outside the scope are not found. Tells how
 * large a file may be, too.
 */
export async function proposeFilings(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  names: readonly string[],
) {
  const thisYear = Number(italianMoment(now()).day.slice(0, 4));
  const read = names.map((name) => ({ name, ...fileNameHints(name, thisYear) }));
  const db = database(strapi);
  const customers = await customersInScope(db, operator)
    .whereIn(
      'customer.codice_fiscale',
      read.flatMap(({ codiceFiscale }) => codiceFiscale ?? []),
    )
    .select<Named[]>(
      'customer.document_id as id',
      'customer.codice_fiscale',
      'customer.cognome',
      'customer.nome',
    );
  const byCode = new Map(customers.map((customer) => [customer.codice_fiscale, customer]));
  return {
    largestFile: (await uploadLimits(db)).file,
    proposals: read.map(({ name, title, codiceFiscale, fiscalYear }) => {
      const found = codiceFiscale === null ? undefined : byCode.get(codiceFiscale);
      const customer =
        found === undefined ? null : { id: found.id, cognome: found.cognome, nome: found.nome };
      return { name, title, year: fiscalYear, codiceFiscale, customer };
    }),
  };
}
