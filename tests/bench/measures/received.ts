import { spread } from '../load/statistics';
import { OWN_COMMUNICATIONS, OWN_DOCUMENTS } from '../seed/received';
import { sideFigures, type Measure } from './measure';
import { alternate, pairwise, type Side } from './rounds';
import type { Setting } from './setting';
import { readings, type Visits } from './visits';

const CONNECTIONS = 10;

interface Listed {
  items?: { id: string }[];
  total?: number;
  data?: { documentId: string }[];
  meta?: { pagination: { total: number } };
}

async function listOf({ url, signedIn }: Visits, path: string, visitor: number): Promise<Listed> {
  const headers = Object.entries(signedIn[visitor] ?? {}).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const answer = await fetch(`${url}${path}`, { headers });
  return (await answer.json()) as Listed;
}

// A list that is empty would be quick for the wrong reason.
function demandTotal(path: string, { total, meta }: Listed, wanted: number): void {
  const found = total ?? meta?.pagination.total;
  if (found !== wanted) throw new Error(`${path} answers ${String(found)} of ${String(wanted)}`);
}

// With what the portal's answers hold too: the class of a document, the communication that was received.
const find = (type: string, owner: number, order: string, populate: string) =>
  `/api/${type}?filters[ownerId][$eq]=${String(owner)}&populate=${populate}&sort=${order}:desc&pagination[page]=1&pagination[pageSize]=20`;

interface Pair {
  what: string;
  ours: Side;
  /** Strapi's, for somebody who is signed in there too. */
  theirs: Side;
  /** The same for anybody: nobody is looked up. */
  anybodys: Side;
}

async function pairs({ portal, strapi }: Setting): Promise<Pair[]> {
  const [archive, communications] = [
    '/api/archive?page=1&pageSize=20',
    '/api/communications?page=1&pageSize=20',
  ];
  const side = (url: string, requests: Side['requests']): Side => ({
    url,
    connections: CONNECTIONS,
    requests,
  });
  const theirs = (path: (owner: number) => string) => {
    const paths = portal.signedIn.map((_, index) => path(index + 1));
    const get = (headers: Side['requests'][number]['headers'], index: number) => ({
      ...{ method: 'GET' as const, path: paths[index] ?? '', headers },
    });
    return {
      theirs: side(strapi.url, strapi.signedIn.map(get)),
      anybodys: side(
        strapi.url,
        strapi.signedIn.map((_, index) => get({}, index)),
      ),
    };
  };
  demandTotal(archive, await listOf(portal, archive, 0), OWN_DOCUMENTS);
  demandTotal(communications, await listOf(portal, communications, 0), OWN_COMMUNICATIONS);
  const documents = await listOf({ ...strapi, signedIn: [] }, find('documenti', 1, 'filedAt', 'classe'), 0);
  demandTotal('documenti', documents, OWN_DOCUMENTS);
  const own = await Promise.all(
    portal.signedIn.map(async (_, index) => (await listOf(portal, archive, index)).items?.[0]?.id ?? ''),
  );
  return [
    {
      what: 'my newest 20 documents',
      ours: side(portal.url, readings(portal, archive)),
      ...theirs((owner) => find('documenti', owner, 'filedAt', 'classe')),
    },
    {
      what: 'my communications',
      ours: side(portal.url, readings(portal, communications)),
      ...theirs((owner) => find('ricevute', owner, 'wentOutAt', 'comunicazione')),
    },
    {
      what: 'one document by its id',
      ours: side(
        portal.url,
        portal.signedIn.map((headers, index) => ({
          method: 'GET',
          path: `/api/archive/documents/${own[index] ?? ''}`,
          headers,
        })),
      ),
      ...theirs(
        () =>
          `/api/documenti?filters[ownerId][$eq]=1&populate[0]=classe&populate[1]=versioni&filters[documentId][$eq]=${documents.data?.[0]?.documentId ?? ''}`,
      ),
    },
  ];
}

/** What a customer has received, signed in: beside Strapi's generic `find` with a filter on an indexed owner column. */
export async function measureReceived(setting: Setting): Promise<Measure> {
  const { generator, pace } = setting;
  const measure: Measure = {
    part: 'received',
    title: 'What a customer has received, 10 readers at a time',
    sides: [],
    ratios: [],
  };
  for (const { what, ours, theirs, anybodys } of await pairs(setting)) {
    const [portal = [], strapi = [], open = []] = await alternate(generator, pace, [ours, theirs, anybodys]);
    measure.sides.push(
      sideFigures(`portal: ${what}`, portal),
      sideFigures(`Strapi: ${what}, signed in`, strapi),
      sideFigures(`Strapi: ${what}, for anybody`, open),
    );
    measure.ratios.push(
      {
        what: `${what}, portal ÷ Strapi’s find, both signed in`,
        value: spread(pairwise(portal, strapi)),
        goal: { limit: 6, better: 'higher' },
      },
      {
        what: 'the same, nobody signed in at Strapi',
        value: spread(pairwise(portal, open)),
        goal: null,
      },
    );
  }
  return measure;
}
