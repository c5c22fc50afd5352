import type { Outcome } from '../load/jobs';
import { spread } from '../load/statistics';
import { sideFigures, type Measure } from './measure';
import { alternate, pairwise } from './rounds';
import type { Setting } from './setting';
import { readings, type Visits } from './visits';

const CONNECTIONS = 10;
const LATEST = '/api/avvisi?pagination[pageSize]=3&populate=image&sort=publishedAt:desc';

// A page that needs one answer of each kind is served as often as both together take.
function oneAfterTheOther(first: readonly Outcome[], second: readonly Outcome[]): Outcome[] {
  return first.flatMap((one, round) => {
    const other = second[round];
    if (other === undefined) return [];
    return [
      {
        perSecond: 1 / (1 / one.perSecond + 1 / other.perSecond),
        p50: one.p50 + other.p50,
        p99: one.p99 + other.p99,
      },
    ];
  });
}

/**
 * The data of the customer's home: one call of the portal; of Strapi's own API it takes `users/me` and a `find`, and
 * neither tells which sections are open nor how many news are unread.
 */
export async function measureHome({ generator, pace, portal, strapi }: Setting): Promise<Measure> {
  const at = (visits: Visits, path: string) => ({
    ...{ url: visits.url, connections: CONNECTIONS },
    requests: readings(visits, path),
  });
  const [ours = [], me = [], latest = []] = await alternate(generator, pace, [
    at(portal, '/api/me/home'),
    at(strapi, '/api/users/me'),
    at(strapi, LATEST),
  ]);
  const theirs = oneAfterTheOther(me, latest);
  return {
    part: 'home',
    title: 'Data of the customer’s home, 10 customers at a time',
    sides: [
      sideFigures('portal: GET /api/me/home', ours),
      sideFigures('Strapi: GET /api/users/me', me),
      sideFigures('Strapi: find of the latest 3, signed in', latest),
      sideFigures('Strapi: both, one after the other', theirs),
    ],
    ratios: [
      {
        what: 'homes per second, portal ÷ Strapi’s two calls',
        value: spread(pairwise(ours, theirs)),
        goal: null,
      },
    ],
  };
}
