import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';
import { draft } from './writer';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on' });
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
