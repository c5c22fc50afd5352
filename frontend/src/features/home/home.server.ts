import { newsContract, type NewsItem } from '@contracts/news';
import { call, type CallContext } from '@lib/portal';

const SHOWN = 3;

/** The latest news for visitors. Without them the page is still worth showing, so a failure gives none. */
export async function latestPublicNews(context: CallContext): Promise<NewsItem[]> {
  const result = await call(context, newsContract.listPublicNews, { query: { pageSize: SHOWN } });
  return result.ok ? result.data.items : [];
}
