import { isSafeText } from '@domain/text/safe';

const LONGEST_SEARCH = 100;
const LAST_PAGE = 10_000;

/** What an address asks of the list of news. */
export interface ListAddress {
  search: string;
  page: number;
}

function searchOf(value: string | null): string {
  if (value === null || !isSafeText(value)) return '';
  return value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SEARCH);
}

function pageOf(value: string | null): number {
  if (value === null || !/^[1-9]\d*$/.test(value)) return 1;
  return Math.min(Number(value), LAST_PAGE);
}

/** Reads `?cerca=` and `?pagina=`, which anybody can write: what makes no sense counts as not written. */
export function readListAddress(query: URLSearchParams): ListAddress {
  return { search: searchOf(query.get('cerca')), page: pageOf(query.get('pagina')) };
}

/** An address that keeps the search and the page: of the list itself, or of an item to come back from. */
export function withListAddress(path: string, { search, page }: ListAddress): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('cerca', search);
  if (page > 1) query.set('pagina', String(page));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
