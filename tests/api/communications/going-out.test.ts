import { customerOfOffice, officeWithUploads, type OfficeCustomer } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';
import type * as ForMessages from '../../../src/api/communications/services/communications-for-messages';
import type * as GoOut from '../../../src/api/communications/services/go-out';
import { draft, FILTER, pick, publish, published, received, thinkAgain, versionOf, writing } from './writer';

const PAST = '2020-01-01T00:00:00.000Z';

let portal: Portal;
let anna: OfficeCustomer;
let editor: Awaited<ReturnType<typeof newOperator>>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  anna = await customerOfOffice(portal, await officeWithUploads(portal));
  editor = await newOperator(portal);
}, 60_000);
afterAll(() => portal.stop());
beforeEach(() => thinkAgain(portal, 0));

const publishDue = () =>
  portal.module<typeof GoOut>('src/api/communications/services/go-out').publishAllDue(portal.strapi);
const newGroup = async (name: string) =>
  (await editor.call<{ id: string }>('POST', '/backoffice/customer-groups', { name, filter: FILTER })).body
    .id;
const stateOf = async (id: string) =>
  String((await portal.db('communications').where({ document_id: id }).pluck('state'))[0]);

async function waiting(audience: unknown, title: string): Promise<string> {
  await thinkAgain(portal, 10);
  const id = await draft(editor.call, { title });
  await pick(editor.call, id, audience);
  await publish(editor.call, id);
  await portal.db('communications').where({ document_id: id }).update({ goes_out_at: PAST });
  return id;
}

test('one that cannot go out does not hold up the others', async () => {
  const group = await newGroup('Sparito');
  const stuck = await waiting({ kind: 'group', group }, 'Ferma');
  await portal.db('customer_groups').where({ document_id: group }).delete();
  const next = await waiting({ kind: 'chosen', customers: [anna.documentId] }, 'Dopo di lei');
  expect(await publishDue()).toBe(1);
  expect([await stateOf(stuck), await stateOf(next)]).toEqual(['scheduled', 'published']);
  expect((await received(anna.call)).map(({ title }) => title)).toEqual(['Dopo di lei']);
  await portal.db('communications').where({ document_id: stuck }).update({ state: 'draft' });
});

test('two people who publish the same one at the same moment publish it once', async () => {
  const id = await draft(editor.call, { title: 'In due', byEmail: true });
  await pick(editor.call, id, { kind: 'chosen', customers: [anna.documentId] });
  const answers = await Promise.all([1, 2, 3, 4].map(() => publish(editor.call, id)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  expect(await portal.db('outbox_messages').where({ subject_ref: id })).toHaveLength(1);
  expect((await received(anna.call)).filter(({ title }) => title === 'In due')).toHaveLength(1);
});

test('a group that is deleted while something is let go for it is refused to one of the two', async () => {
  await thinkAgain(portal, 10);
  for (let round = 0; round < 8; round += 1) {
    const group = await newGroup(`Conteso ${String(round)}`);
    const id = await draft(editor.call);
    await pick(editor.call, id, { kind: 'group', group });
    const [letGo, deleted] = await Promise.all([
      publish(editor.call, id),
      editor.call('DELETE', `/backoffice/customer-groups/${group}`),
    ]);
    expect([letGo.status === 200, deleted.status === 200]).toContain(true);
    expect([letGo.status === 200, deleted.status === 200]).toContain(false);
  }
});

test('a group is not changed while something that was let go waits for it', async () => {
  const maker = await newOperator(portal);
  const made = await maker.call<{ id: string }>('POST', '/backoffice/customer-groups', {
    ...{ name: 'Pochi', filter: { ...FILTER, type: 'registrato' } },
  });
  const path = `/backoffice/customer-groups/${made.body.id}`;
  const wider = { name: 'Pochi', filter: FILTER };
  const id = await waiting({ kind: 'group', group: made.body.id }, 'Per pochi');
  expect((await maker.call('PUT', path, wider)).status).toBe(409);
  const { body } = await maker.call<{ groups: unknown[] }>('GET', '/backoffice/customer-groups');
  expect(body.groups).toContainEqual({
    id: made.body.id,
    name: 'Pochi',
    filter: { ...FILTER, type: 'registrato' },
  });
  await editor.call('DELETE', `/backoffice/communications/${id}/publication`);
  expect((await maker.call('PUT', path, wider)).status).toBe(200);
});

test('what somebody had scheduled whom nobody ever blocked goes out', async () => {
  await thinkAgain(portal, 10);
  const here = await newOperator(portal);
  const id = await draft(here.call, { title: 'Buone feste' });
  await pick(here.call, id, { kind: 'filter', filter: FILTER });
  await publish(here.call, id);
  await portal.db('communications').where({ document_id: id }).update({ goes_out_at: PAST });
  await portal.db('admin_users').where({ id: here.id }).update({ blocked: null });
  expect(await publishDue()).toBe(1);
  expect((await received(anna.call)).map(({ title }) => title)).toContain('Buone feste');
});

test.each([
  ['dismissed', (id: number) => portal.db('admin_users').where({ id }).update({ is_active: false })],
  ['blocked', (id: number) => portal.db('admin_users').where({ id }).update({ blocked: true })],
  ['without the role', (id: number) => portal.db('admin_users_roles_lnk').where({ user_id: id }).delete()],
])(
  'what an operator had scheduled who is %s by then does not go out, and colleagues see it',
  async (_, end) => {
    await thinkAgain(portal, 10);
    const gone = await newOperator(portal);
    const id = await draft(gone.call, { title: 'Addio', byEmail: true });
    await pick(gone.call, id, { kind: 'filter', filter: FILTER });
    await publish(gone.call, id);
    await portal.db('communications').where({ document_id: id }).update({ goes_out_at: PAST });
    await end(gone.id);
    expect(await publishDue()).toBe(0);
    expect((await received(anna.call)).map(({ title }) => title)).not.toContain('Addio');
    expect(await portal.db('outbox_messages').where({ subject_ref: id })).toEqual([]);
    const path = `/backoffice/communications/${id}`;
    const stopped = { state: 'draft', at: null, stoppedAt: expect.stringMatching(/^20/) as string };
    expect((await editor.call('GET', path)).body).toMatchObject(stopped);
    const [noted] = await portal.db('audit_events').orderBy('id', 'desc').limit(1);
    expect(noted).toMatchObject({ action: 'communication-stopped', actor_kind: 'system' });
    expect((await publish(editor.call, id)).status).toBe(200);
    expect((await editor.call('GET', path)).body).toMatchObject({ state: 'scheduled', stoppedAt: null });
    await portal.db('communications').where({ document_id: id }).delete();
  },
);

test('only what was looked at is let go: a text, recipients or a group changed since then are looked at again', async () => {
  const group = await newGroup('Cambiato');
  const id = await draft(editor.call);
  await pick(editor.call, id, { kind: 'group', group });
  const path = `/backoffice/communications/${id}`;
  const changes = [
    () => editor.call('PUT', path, writing({ title: 'Un altro titolo' })),
    () => pick(editor.call, id, { kind: 'group', group }),
    () => editor.call('PUT', `/backoffice/customer-groups/${group}`, { name: 'Cambiato', filter: FILTER }),
  ];
  for (const change of changes) {
    const changedAt = await versionOf(editor.call, id);
    expect((await change()).status).toBe(200);
    const answer = await editor.call('POST', `${path}/publication`, { at: null, changedAt });
    expect([answer.status, await stateOf(id)]).toEqual([409, 'draft']);
  }
  expect((await publish(editor.call, id)).status).toBe(200);
});

test('nothing is let go for a choice in which nobody is', async () => {
  for (const audience of [
    { kind: 'chosen', customers: [] },
    { kind: 'list', codiciFiscali: 'RSSMRA80A01H501U' },
  ]) {
    const id = await draft(editor.call);
    expect((await pick(editor.call, id, audience)).status).toBe(200);
    const report = await editor.call('GET', `/backoffice/communications/${id}/report`);
    expect([report.status, report.body]).toMatchObject([200, { delivered: 0 }]);
    const { status, body } = await publish(editor.call, id);
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('"audience"')]);
  }
});

test('no email leads to what is over or withdrawn', async () => {
  const { communicationsForMessages } = portal.module<typeof ForMessages>(
    'src/api/communications/services/communications-for-messages',
  );
  const [open, over, withdrawn] = [
    await published(editor.call, [anna.documentId]),
    await published(editor.call, [anna.documentId]),
    await published(editor.call, [anna.documentId]),
  ];
  await portal.db('communications').where({ document_id: over }).update({ last_day: '2020-01-01' });
  const reason = { reason: 'Data sbagliata' };
  await editor.call('POST', `/backoffice/communications/${withdrawn}/withdrawal`, reason);
  const told = await communicationsForMessages(portal.strapi, [open, over, withdrawn]);
  expect([...told.keys()]).toEqual([open]);
});
