import { adminUser, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { readRights } from './rights';

const ROLES = ['caf-redattore', 'caf-operatore', 'caf-amministratore'];
const MADE_UP = 'nessuno00000000000000000';

let portal: Portal;
let callers: Caller[];
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  // Strapi refuses who may not use a picker, then trips over its own refusal and says so.
  portal.strapi.log.silent = true;
  callers = [];
  for (const role of ROLES) callers.push((await adminUser(portal, role)).call);
}, 60_000);
afterAll(() => portal.stop());

const lines = readRights('content-types.rights');
const types = lines.filter(([name = '']) => !name.includes('>'));
const pickers = lines.filter(([name = '']) => name.includes('>'));

/** For each right a request that shows whether somebody has it: letter, method, and the address after the type's. */
const ON_COLLECTIONS: [string, string, string][] = [
  ['r', 'GET', ''],
  ['c', 'POST', ''],
  ['u', 'PUT', `/${MADE_UP}`],
  ['d', 'DELETE', `/${MADE_UP}`],
  ['p', 'POST', `/${MADE_UP}/actions/publish`],
];
const ON_SINGLES: [string, string, string][] = [
  ['r', 'GET', ''],
  ['u', 'PUT', ''],
  ['d', 'DELETE', ''],
  ['p', 'POST', '/actions/publish'],
];

async function rightsOf(call: Caller, uid: string): Promise<string> {
  const isSingle = portal.strapi.contentTypes[uid as never]?.kind === 'singleType';
  const [kind, requests] = isSingle ? ['single', ON_SINGLES] : ['collection', ON_COLLECTIONS];
  const base = `/content-manager/${kind as string}-types/${uid}`;
  let rights = '';
  for (const [letter, method, rest] of requests as typeof ON_SINGLES) {
    const body = ['POST', 'PUT'].includes(method) ? { nonPrevisto: 1 } : undefined;
    const { status } = await call(method, `${base}${rest}`, body);
    if (status !== 403) rights += letter;
  }
  return rights === '' ? '-' : rights;
}

test('every type of the server stands in the table, and no other', () => {
  expect(types.map(([uid]) => uid).sort()).toEqual(Object.keys(portal.strapi.contentTypes).sort());
});

test.each(types)('of %s each role has the rights of the table', async (uid, ...rights) => {
  const found: string[] = [];
  for (const call of callers) found.push(await rightsOf(call, uid));
  expect(found).toEqual(rights);
});

test.each(pickers)('of %s each role may pick what the table says', async (relation, ...rights) => {
  const found: string[] = [];
  for (const call of callers) {
    const { status } = await call('GET', `/content-manager/relations/${relation.replace('>', '/')}`);
    found.push(status === 200 ? 'r' : '-');
  }
  expect(found).toEqual(rights);
});
