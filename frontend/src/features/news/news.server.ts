import type { ResponseOf } from '@contracts/endpoint';
import { newsContract, type NewsArticle } from '@contracts/news';
import { answerWith, type PageContext } from '@lib/form-view';
import { call, demand } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';
import { readListAddress, type ListAddress } from '@lib/list-address';

const PAGE_SIZE = 10;

/** A page of the list of news, and what its address asked for. */
export type NewsListView = ListAddress & ResponseOf<typeof newsContract.listNews>;

/** The list for whoever asks: customers see all news, visitors those for everybody. @throws PortalFailure */
export async function newsListPage(page: PageContext): Promise<NewsListView> {
  const asked = readListAddress(page.url.searchParams);
  const endpoint = page.locals.customer === null ? newsContract.listPublicNews : newsContract.listNews;
  const { search } = asked;
  const query = { page: asked.page, pageSize: PAGE_SIZE, ...(search !== '' && { search }) };
  const news = await demand(page, endpoint, { query });
  if (news.items.length === 0 && asked.page > 1) throw new PortalFailure('not-found');
  return { ...news, ...asked };
}

/**
 * A news item for whoever asks, noted as read for a customer. What does not exist and what is not for this reader are
 * the same null, and the page answers 404.
 * @throws PortalFailure
 */
export async function newsArticlePage(page: PageContext, slug: string): Promise<NewsArticle | null> {
  const endpoint = page.locals.customer === null ? newsContract.getPublicNews : newsContract.getNews;
  const result = await call(page, endpoint, { params: { slug } });
  if (result.ok) {
    // Whether this succeeds or not, the article is shown.
    if (result.data.unread) await call(page, newsContract.markNewsRead, { params: { slug } });
    return result.data;
  }
  // An address that no news item can have is refused as bad input.
  if (result.failure.code !== 'not-found' && result.failure.code !== 'invalid-input') throw result.failure;
  answerWith(page, 404);
  return null;
}
