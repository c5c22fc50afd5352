import { sideFigures, type Measure } from './measure';
import { alternate } from './rounds';
import type { Setting } from './setting';

const CONNECTIONS = 4;
const RESOURCES = 500;

/** What the suite pushes: the same again, and something else each time. */
export async function measureSuite({ generator, pace, portal }: Setting): Promise<Measure> {
  const headers = { authorization: `Bearer ${portal.suiteToken}`, 'content-type': 'application/json' };
  const put = (phone: (number: number) => string) => ({
    ...{ url: portal.url, connections: CONNECTIONS },
    requests: Array.from({ length: RESOURCES }, (_, number) => ({
      ...{ method: 'PUT' as const, path: `/api/integration/v1/sedi/sede-${String(number % 50)}`, headers },
      body: JSON.stringify({
        name: `Sede ${String(number % 50)}`,
        comune: 'Roma',
        provincia: 'RM',
        address: 'Via Roma 1',
        phone: phone(number),
        email: null,
        uploadsOpen: true,
      }),
    })),
  });
  const [same = [], other = []] = await alternate(generator, pace, [
    put(() => '06 1234567'),
    put((number) => `06 ${String(number)}`),
  ]);
  return {
    part: 'suite',
    title: 'PUTs of the suite, 4 at a time',
    sides: [sideFigures('PUT of a sede, unchanged', same), sideFigures('PUT of a sede, changed', other)],
    ratios: [],
  };
}
