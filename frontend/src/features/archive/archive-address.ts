import { readListAddress, type ListAddress } from '@lib/list-address';

/** How the archive is looked at: the latest documents, those in evidence, or year by year. */
export const VIEWS = ['ultimi', 'evidenza', 'anni'] as const;
export type ArchiveView = (typeof VIEWS)[number];

/** What an address asks of the archive. */
export interface ArchiveAddress extends ListAddress {
  view: ArchiveView;
  /** Fiscal year; null: all. */
  year: number | null;
  /** Id of a class; null: all. */
  class: string | null;
}

/** Reads `?vista=`, `?anno=`, `?classe=`, `?cerca=` and `?pagina=`: what makes no sense counts as not written. */
export function readArchiveAddress(query: URLSearchParams): ArchiveAddress {
  const view = VIEWS.find((candidate) => candidate === query.get('vista')) ?? 'ultimi';
  const year = query.get('anno') ?? '';
  const documentClass = query.get('classe') ?? '';
  return {
    ...readListAddress(query),
    view,
    year: view === 'anni' && /^(19|20)\d{2}$/.test(year) ? Number(year) : null,
    class: /^[a-z0-9]{24,32}$/.test(documentClass) ? documentClass : null,
  };
}

/** An address of the archive, or of a document to come back from. */
export function archiveAddress(path: string, asked: Partial<ArchiveAddress>): string {
  const query = new URLSearchParams();
  if (asked.view !== undefined && asked.view !== 'ultimi') query.set('vista', asked.view);
  if (asked.year != null) query.set('anno', String(asked.year));
  if (asked.class != null) query.set('classe', asked.class);
  if (asked.search) query.set('cerca', asked.search);
  if (asked.page !== undefined && asked.page > 1) query.set('pagina', String(asked.page));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
