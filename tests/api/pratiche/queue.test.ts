import type { Caller } from '../../support/callers';
import { customerOfOffice, officeWithUploads, openedBy, serviceOf } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { mailTo, operatorWith } from '../customers/caf';
import type * as Reminders from '../../../src/api/pratiche/services/reminders';

let portal: Portal;
let zona: string;
let operator: Caller;
beforeAll(async () => {
  portal = await startPortal();
  zona = await officeWithUploads(portal);
  operator = await operatorWith(portal, { zone: [zona] });
});
afterAll(() => portal.stop());
beforeEach(async () => {
  for (const table of ['pratiche', 'checklist_entries', 'pratica_messages']) await portal.db(table).delete();
});

const queue = async (query = '') =>
  (await operator<{ items: { id: string }[]; total: number }>('GET', `/backoffice/pratiche${query}`)).body;
const ids = async (query = '') => (await queue(query)).items.map(({ id }) => id);

test('the queue shows where the office is next, the one that has waited longest first', async () => {
  const service = await serviceOf(portal);
  const [anna, bruno, carla] = [
    await customerOfOffice(portal, zona),
    await customerOfOffice(portal, zona),
    await customerOfOffice(portal, zona),
  ];
  const [one, two, three] = [
    await openedBy(anna.call, service),
    await openedBy(bruno.call, service),
    await openedBy(carla.call, service),
  ];
  expect(await ids()).toEqual([]);
  expect(await ids('?state=collecting')).toEqual([one, two, three]);
  await bruno.call('POST', `/api/pratiche/${two}/messages`, { text: 'Buongiorno' });
  await portal.db('pratiche').where({ document_id: one }).update({ upload_state: 'finished' });
  await portal
    .db('pratiche')
    .where({ document_id: three })
    .update({ upload_state: 'reopen-asked', state: 'completed' });
  expect(await ids()).toEqual([one, two]);
  expect(await ids('?state=closed')).toEqual([three]);
  await operator('POST', `/backoffice/pratiche/${two}/steps`, { step: 'take' });
  expect(await ids('?state=mine')).toEqual([two]);
  expect(await ids('?state=all')).toHaveLength(3);
  expect(await queue('?state=all&pageSize=2&page=2')).toMatchObject({ total: 3, items: [{ id: two }] });
});

test('the queue is narrowed down by service, year, office and customer', async () => {
  const [first, second] = [await serviceOf(portal, 'ISEE', 2025), await serviceOf(portal, 'Successioni')];
  const anna = await customerOfOffice(portal, zona);
  const isee = await openedBy(anna.call, first, 2025);
  const other = await openedBy(anna.call, second);
  expect(await ids('?state=all&service=ISEE')).toEqual([isee]);
  expect(await ids('?state=all&year=2026')).toEqual([other]);
  expect(await ids(`?state=all&zona=${zona}&customer=${anna.documentId}`)).toEqual([isee, other]);
  expect(await ids('?state=all&zona=none')).toEqual([]);
  const { body } = await operator('GET', '/backoffice/pratiche/filters');
  expect(body).toMatchObject({ services: ['ISEE', 'Successioni'], years: [2026, 2025] });
});

test('a reminder names what is missing; a second one within a day is not sent, nor one where nothing is missing', async () => {
  const service = await serviceOf(portal);
  const [anna, bruno] = [await customerOfOffice(portal, zona), await customerOfOffice(portal, zona)];
  const [one, two] = [await openedBy(anna.call, service), await openedBy(bruno.call, service)];
  await portal.db('checklist_entries').where({ customer_id: bruno.id }).update({ state: 'accepted' });
  const remind = async () =>
    (await operator('POST', '/backoffice/pratiche/reminders', { pratiche: [one, two, one] })).body;
  expect(await remind()).toEqual({ sent: 1, skipped: 1 });
  expect(await remind()).toEqual({ sent: 0, skipped: 2 });
  const { text } = await mailTo(portal, anna.email, 'Mancano ancora');
  expect(text).toContain('Certificazione Unica');
  expect(text).not.toContain('Ricevute mediche');
  expect(text).toContain(`/documenti/${one}`);
});

test('when one of many is not the operator’s, nobody is reminded', async () => {
  const service = await serviceOf(portal);
  const anna = await customerOfOffice(portal, zona);
  const carla = await customerOfOffice(portal, await officeWithUploads(portal));
  const pratiche = [await openedBy(anna.call, service), await openedBy(carla.call, service)];
  expect((await operator('POST', '/backoffice/pratiche/reminders', { pratiche })).status).toBe(404);
  expect(await portal.db('pratiche').whereNotNull('reminded_at')).toEqual([]);
});

test('ten reminders of the same pratica at the same instant are one', async () => {
  const { remindAll } = portal.module<typeof Reminders>('src/api/pratiche/services/reminders');
  const anna = await customerOfOffice(portal, zona);
  await openedBy(anna.call, await serviceOf(portal));
  const [id] = await portal.db('pratiche').where({ customer_id: anna.id }).pluck<number[]>('id');
  const sent = await Promise.all(
    Array.from({ length: 10 }, () => remindAll(portal.strapi, [id ?? 0], { kind: 'system' })),
  );
  expect(sent.reduce((sum, each) => sum + each.sent, 0)).toBe(1);
});
