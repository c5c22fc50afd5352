import { spread } from '../load/statistics';
import { startPortal, type Portal } from '../servers/start';
import { sideFigures, type Measure } from './measure';
import { alternate, pairwise } from './rounds';
import type { Setting } from './setting';
import { portalVisits, readings } from './visits';

const CONNECTIONS = 10;
const SMALL = 1000;
const LARGE = 1_000_000;

/** The archive of one customer where the table holds a thousand documents, and where it holds a million. */
export async function measureArchiveSize({ generator, pace }: Setting): Promise<Measure> {
  const started: Portal[] = [];
  try {
    const sides = [];
    for (const documents of [SMALL, LARGE]) {
      const portal = await startPortal('http://127.0.0.1', null, { BENCH_DOCUMENTS: String(documents) });
      started.push(portal);
      const requests = readings(await portalVisits(portal), '/api/archive?page=1&pageSize=20');
      sides.push({ url: portal.facts.url, connections: CONNECTIONS, requests });
    }
    const [small = [], large = []] = await alternate(generator, pace, sides);
    return {
      part: 'archive-size',
      title: 'Archive of one customer, by the number of documents in the table',
      sides: [sideFigures('1,000 documents', small), sideFigures('1,000,000 documents', large)],
      ratios: [
        {
          what: 'time of the archive, 1,000,000 ÷ 1,000 documents (p50)',
          value: spread(pairwise(large, small, ({ p50 }) => p50)),
          goal: { limit: 1.2, better: 'lower' },
        },
      ],
    };
  } finally {
    await Promise.all(started.map((portal) => portal.stop()));
  }
}
