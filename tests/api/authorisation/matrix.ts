import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { makeCallers, type Callers } from './callers';
import { headForStranger, probe } from './probe';
import { readTable, tokenActions } from './table';

/** The portal with one of every caller; each section is closed to Anonimi and open to Registrati. */
export async function startWithCallers(): Promise<{ portal: Portal; callers: Callers }> {
  const portal = await startPortal({ OUTBOX_WORKER: 'off' });
  // Of its 500s, which stand in the table, Strapi writes at length.
  portal.strapi.log.silent = true;
  await portal.db('portal_sections').update({ for_anonimo: false, for_registrato: true });
  return { portal, callers: await makeCallers(portal, tokenActions()) };
}

/** Makes a test of each line of some files of the table. */
export function testTables(names: string[]): void {
  let portal: Portal;
  let callers: Callers;
  beforeAll(async () => {
    ({ portal, callers } = await startWithCallers());
  }, 60_000);
  afterAll(async () => {
    hangUp();
    await portal.stop();
  });

  describe.each(names)('%s', (name) => {
    const rows = readTable(name);

    test.each(rows)('$route ($probe) answers each caller as the table says', async (row) => {
      expect(await probe(portal, callers, row)).toBe(row.expected);
    });

    test('HEAD opens nothing to strangers that GET does not', async () => {
      for (const row of rows.filter(({ method }) => method === 'GET')) {
        const [stranger] = row.expected.split(' ');
        expect([row.route, await headForStranger(portal, row)]).toEqual([row.route, stranger]);
      }
    });
  });
}
