import type { Core } from '@strapi/strapi';
import type { OperatorCaller } from '../../../http/callers';
import { searchCustomers } from '../../customers/services/search';

/** More are looked for with more words. */
const AT_ONCE = 10;

/** The first customers of the scope whom a search means, by surname: editors see nothing else of them. */
export async function findCustomers(strapi: Core.Strapi, operator: OperatorCaller, search: string) {
  const asked = { search, conflictsOnly: false, page: 1, pageSize: AT_ONCE };
  const { items } = await searchCustomers(strapi, operator, asked);
  return {
    customers: items.map(({ id, cognome, nome, codiceFiscale }) => ({ id, cognome, nome, codiceFiscale })),
  };
}
