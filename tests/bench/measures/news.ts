import { spread } from '../load/statistics';
import { ARTICLES } from '../seed/articles';
import { sideFigures, type Measure } from './measure';
import { alternate, pairwise } from './rounds';
import type { Setting } from './setting';
import { readings, type Visits } from './visits';

const CONNECTIONS = 10;

export const NEWS_LIST = '/api/news?page=1&pageSize=20';

const FIND =
  '/api/avvisi?pagination[page]=1&pagination[pageSize]=20&populate=image&sort=featured:desc,publishedAt:desc';
const FEWER_FIELDS = ['title', 'slug', 'summary', 'featured', 'publishedAt']
  .map((field, number) => `&fields[${String(number)}]=${field}`)
  .join('');

interface Listed {
  items?: { image: unknown }[];
  total?: number;
  data?: { image: unknown }[];
  meta?: { pagination: { total: number } };
}

// A list that is empty or has no pictures would be quick for the wrong reason.
async function demandFullList({ url, signedIn }: Visits, path: string, asCustomer: boolean): Promise<void> {
  const headers = Object.entries(asCustomer ? (signedIn[0] ?? {}) : {}).map(
    ([name, value]): [string, string] => [name, String(value)],
  );
  const answer = (await (await fetch(`${url}${path}`, { headers })).json()) as Listed;
  const items = answer.items ?? answer.data ?? [];
  const total = answer.total ?? answer.meta?.pagination.total;
  if (total !== ARTICLES || items.length !== 20 || items.some(({ image }) => !image))
    throw new Error(`${path} does not answer 20 of ${String(ARTICLES)} articles with their pictures`);
}

/** The first page of the news: the portal's for a signed-in customer, Strapi's generic `find` for anybody. */
export async function measureNews({ generator, pace, portal, strapi }: Setting): Promise<Measure> {
  await demandFullList(portal, NEWS_LIST, true);
  for (const path of [FIND, FIND + FEWER_FIELDS]) await demandFullList(strapi, path, false);
  const find = (path: string) => ({
    ...{ url: strapi.url, connections: CONNECTIONS },
    requests: [{ method: 'GET' as const, path, headers: {} }],
  });
  const [ours = [], theirs = [], fewer = []] = await alternate(generator, pace, [
    { url: portal.url, connections: CONNECTIONS, requests: readings(portal, NEWS_LIST) },
    find(FIND),
    find(FIND + FEWER_FIELDS),
  ]);
  return {
    part: 'news',
    title: `News list, 20 of ${String(ARTICLES)} articles with their pictures, 10 readers at a time`,
    sides: [
      sideFigures('portal: GET /api/news, signed in', ours),
      sideFigures('Strapi: find, whole articles', theirs),
      sideFigures('Strapi: find, only the fields of a list', fewer),
    ],
    ratios: [
      {
        what: 'lists per second, portal ÷ Strapi’s find',
        value: spread(pairwise(ours, theirs)),
        goal: { limit: 6, better: 'higher' },
      },
      { what: 'the same, Strapi asked for fewer fields', value: spread(pairwise(ours, fewer)), goal: null },
    ],
  };
}
