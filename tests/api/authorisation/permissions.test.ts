import { adminUser, type Caller } from '../../support/callers';
import { makeRole } from '../../support/roles';
import { startPortal, type Portal } from '../../support/portal';
import { readRights } from './rights';
import { readTable } from './table';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

const lines = readRights('permissions.rights');
const rows = readTable('2-back-office.txt');
const permissionOf = new Map(lines.map(([permission, method, path]) => [`${method} ${path}`, permission]));
const permissions = [...new Set(permissionOf.values())];

async function letIn(call: Caller): Promise<string[]> {
  const open: string[] = [];
  for (const { route, method, probe, body } of rows)
    if ((await call(method, probe, body)).status !== 403) open.push(route);
  return open.sort();
}

test('every endpoint of the back office has its permission in the table', () => {
  expect([...permissionOf.keys()].sort()).toEqual(rows.map(({ route }) => route).sort());
});

test.each(permissions)(
  'whoever has only the permission %s reaches its endpoints and no other',
  async (permission) => {
    const role = await makeRole(portal, [`api::${String(permission)}`]);
    const { call } = await adminUser(portal, role);
    const own = [...permissionOf].filter(([, needed]) => needed === permission).map(([route]) => route);
    expect(await letIn(call)).toEqual(own.sort());
  },
);

test('whoever has no permission reaches nothing', async () => {
  const { call } = await adminUser(portal, await makeRole(portal, []));
  expect(await letIn(call)).toEqual([]);
});
