import { officeWithUploads } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';
import { draft } from './writer';

interface Choices {
  sedi: { id: string; name: string }[];
  zone: { id: string; name: string }[];
}

let portal: Portal;
let zona: string;
let elsewhere: string;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on' });
  zona = await officeWithUploads(portal);
  elsewhere = await officeWithUploads(portal);
}, 60_000);
afterAll(() => portal.stop());

test('an operator sends themselves twenty tests an hour, and colleagues have theirs', async () => {
  const [editor, colleague] = [await newOperator(portal), await newOperator(portal)];
  const path = `/backoffice/communications/${await draft(editor.call)}/test`;
  for (let sent = 0; sent < 20; sent += 1) expect((await editor.call('POST', path)).status).toBe(200);
  expect((await editor.call('POST', path)).status).toBe(429);
  expect(await portal.db('outbox_messages').where({ event: 'communication-test' })).toHaveLength(20);
  expect((await colleague.call('POST', path)).status).toBe(200);
});

test('a filter is made of the offices that the operator sees', async () => {
  const choices = async (scope: Parameters<typeof newOperator>[1]) => {
    const { call } = await newOperator(portal, scope);
    return (await call<Choices>('GET', '/backoffice/customer-groups/choices')).body;
  };
  const own = await choices({ zone: [zona] });
  expect(own.zone.map(({ id }) => id)).toEqual([zona]);
  expect(own.sedi).toHaveLength(1);
  const all = await choices({ allZone: true });
  expect(all.zone.map(({ id }) => id).sort()).toEqual([zona, elsewhere].sort());
  expect(all.sedi).toHaveLength(2);
  expect(await choices({ withoutOffice: true })).toMatchObject({ sedi: [], zone: [] });
});
