import { customerArchiveContract } from '@contracts/archive';
import type { ResponseOf } from '@contracts/endpoint';
import { answerWith, type PageContext } from '@lib/form-view';
import { call, demand } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';
import { readArchiveAddress, type ArchiveAddress } from './archive-address';

const PAGE_SIZE = 20;

export type ArchiveOverview = ResponseOf<typeof customerArchiveContract.getArchiveOverview>;
export type ArchivedItems = ResponseOf<typeof customerArchiveContract.listArchive>;
export type ArchivedDocument = ResponseOf<typeof customerArchiveContract.getArchivedDocument>;

/** The archive as its address asks for it. */
export interface ArchivePage {
  asked: ArchiveAddress;
  overview: ArchiveOverview;
  /** Null where years are to be chosen first. */
  list: ArchivedItems | null;
}

function queryOf({ view, year, class: documentClass, search, page }: ArchiveAddress) {
  return {
    ...{ page, pageSize: PAGE_SIZE },
    ...(view === 'evidenza' && { highlighted: 'true' as const }),
    ...(year !== null && { year: String(year) }),
    ...(documentClass !== null && { class: documentClass }),
    ...(search !== '' && { search }),
  };
}

/** The archive of whoever is signed in. @throws PortalFailure */
export async function archivePage(page: PageContext): Promise<ArchivePage> {
  const asked = readArchiveAddress(page.url.searchParams);
  const choosesYear = asked.view === 'anni' && asked.year === null && asked.search === '';
  const [overview, list] = await Promise.all([
    demand(page, customerArchiveContract.getArchiveOverview),
    choosesYear ? null : demand(page, customerArchiveContract.listArchive, { query: queryOf(asked) }),
  ]);
  if (list !== null && list.items.length === 0 && asked.page > 1) throw new PortalFailure('not-found');
  return { asked, overview, list };
}

/** A document; null, and the page answers 404, where the customer has none such. @throws PortalFailure */
export async function archivedDocumentPage(page: PageContext, id: string): Promise<ArchivedDocument | null> {
  const result = await call(page, customerArchiveContract.getArchivedDocument, { params: { id } });
  if (result.ok) return result.data;
  if (result.failure.code !== 'not-found' && result.failure.code !== 'invalid-input') throw result.failure;
  answerWith(page, 404);
  return null;
}
