import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';

/** A customer as who delivers a message needs to know them. */
export interface Addressee {
  id: number;
  documentId: string;
  nome: string;
  email: string | null;
  /** Since when the account is theirs; null: it was always. */
  registeredAt: string | null;
  /** Whether news may be sent: wanted by the customer, who is not blocked and has the section. */
  receivesNews: boolean;
}

interface AddresseeRow {
  id: number;
  document_id: string;
  nome: string;
  email: string | null;
  registered_at: string | null;
  customer_type: 'anonimo' | 'registrato';
  news_by_email: boolean | number;
  blocked: boolean | number;
  for_anonimo: boolean | number | null;
  for_registrato: boolean | number | null;
}

function toAddressee(row: AddresseeRow): Addressee {
  const open = row.customer_type === 'registrato' ? row.for_registrato : row.for_anonimo;
  return {
    id: row.id,
    documentId: row.document_id,
    nome: row.nome,
    email: row.email,
    registeredAt: row.registered_at,
    receivesNews: Boolean(row.news_by_email) && !row.blocked && Boolean(open),
  };
}

/** The customers of these row numbers as they are now, by row number. */
export async function addresseesOf(
  strapi: Core.Strapi,
  customerIds: number[],
): Promise<Map<number, Addressee>> {
  if (customerIds.length === 0) return new Map();
  const rows = await database(strapi)('up_users as customer')
    .leftJoin('portal_sections as section', (join) => {
      join.onVal('section.key', 'news');
    })
    .whereIn('customer.id', customerIds)
    .select<AddresseeRow[]>(
      'customer.id',
      'customer.document_id',
      'customer.nome',
      'customer.email',
      'customer.registered_at',
      'customer.customer_type',
      'customer.news_by_email',
      'customer.blocked',
      'section.for_anonimo',
      'section.for_registrato',
    );
  return new Map(rows.map((row) => [row.id, toAddressee(row)]));
}
