import { spread } from '../load/statistics';
import { sideFigures, type Measure } from './measure';
import { NEWS_LIST } from './news';
import { alternate, pairwise } from './rounds';
import type { Setting } from './setting';
import { readings, type Visits } from './visits';

const CONNECTIONS = 10;
const FOR_VISITORS = ['/', '/accedi'];
const FOR_CUSTOMERS = ['/scrivania', '/news', '/news/nuovi-orari-7'];

async function demandPage({ url, signedIn }: Visits, path: string, asCustomer: boolean): Promise<void> {
  const { cookie } = signedIn[0] ?? {};
  const headers: [string, string][] = asCustomer && cookie !== undefined ? [['cookie', cookie]] : [];
  const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('</main>') || text.includes('href="/accedi"') === asCustomer)
    throw new Error(`${path} is not shown as it should be: ${String(answer.status)}`);
}

/** The site's pages, rendered for visitors and for signed-in customers, beside the API's news list alone. */
export async function measurePages({ generator, pace, portal }: Setting, site: Visits): Promise<Measure> {
  for (const path of FOR_VISITORS) await demandPage(site, path, false);
  for (const path of FOR_CUSTOMERS) await demandPage(site, path, true);
  const visitors = FOR_VISITORS.map((path) => [{ method: 'GET' as const, path, headers: {} }]);
  const customers = FOR_CUSTOMERS.map((path) => readings(site, path));
  const [list = [], ...pages] = await alternate(generator, pace, [
    { url: portal.url, connections: CONNECTIONS, requests: readings(portal, NEWS_LIST) },
    ...[...visitors, ...customers].map((requests) => ({ url: site.url, connections: CONNECTIONS, requests })),
  ]);
  const paths = [...FOR_VISITORS, ...FOR_CUSTOMERS.map((path) => `${path} (signed in)`)];
  return {
    part: 'pages',
    title: 'Pages of the site, 10 people at a time',
    sides: [
      sideFigures('API: GET /api/news, signed in', list),
      ...paths.map((path, index) => sideFigures(`page: ${path}`, pages[index] ?? [])),
    ],
    ratios: paths.map((path, index) => ({
      what: `${path} ÷ the API’s news list`,
      value: spread(pairwise(pages[index] ?? [], list)),
      goal: null,
    })),
  };
}
