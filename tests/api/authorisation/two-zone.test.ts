import { fullPath, type Endpoint } from '../../../src/contracts/endpoint';
import { CONTRACTS } from '../../../src/contracts';
import { pdf } from '../../adapters/inspection/files';
import { bookableOffice, bookedBy, freeStart } from '../../support/appointments';
import { visitor } from '../../support/callers';
import { registrationOf } from '../../support/people';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp, send } from '../../support/send';
import { newOperator } from '../customers/caf';
import { attach, draft, FILTER, pick } from '../communications/writer';
import { exampleOf } from '../bad-input/example';

type Operator = Awaited<ReturnType<typeof newOperator>>;

let portal: Portal;
let anna: OfficeCustomer;
/** Works where Anna is; works elsewhere, and with customers without an office. */
let here: Operator;
let elsewhere: Operator;
let params: Record<string, Record<string, string>>;

const OPERATORS_OWN: [string, Endpoint][] = Object.entries(CONTRACTS).flatMap(([name, contract]) =>
  Object.entries(contract)
    .filter(([, declared]) => declared.actor === 'operator')
    .map(([handler, declared]) => [`${name}.${handler}`, declared] as [string, Endpoint]),
);
// What no operator may do has no customer in it: the texts of messages, what the suite was told.
const NOT_OPERATORS = ['messages.texts', 'integration.work'];
const withParameters = OPERATORS_OWN.filter(
  ([, declared]) =>
    declared.path.includes(':') && !('permission' in declared && NOT_OPERATORS.includes(declared.permission)),
);
const withoutParameters = OPERATORS_OWN.filter(([, { path }]) => !path.includes(':'));

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  const [office, other] = [await bookableOffice(portal), await officeWithUploads(portal)];
  const { zona } = office;
  here = await newOperator(portal, { zone: [zona] });
  elsewhere = await newOperator(portal, { zone: [other], withoutOffice: true });
  anna = await customerOfOffice(portal, zona);
  const pratica = await openedBy(anna.call, await serviceOf(portal));
  const entry = (await seenBy(anna.call, pratica)).entries[0]?.id ?? '';
  const { file } = await upload(portal, anna, pratica, { entry, name: 'segreto.pdf', bytes: await pdf() });
  await anna.call('POST', `/api/pratiche/${pratica}/messages`, { text: 'Buongiorno' });
  await anna.call('POST', `/api/pratiche/${pratica}/finish`, {});
  await visitor(portal)('POST', '/api/registrations', { ...registrationOf(anna), email: 'altra@posta.test' });
  const idIn = async (table: string) =>
    String((await portal.db(table).where({ customer_id: anna.id }).pluck('document_id'))[0]);
  const { archived, intake } = await archivedFrom(file.id);
  const communication = await communicationTo(anna.documentId);
  const appointment = await bookedBy(anna.call, office, await freeStart(anna.call, office));
  const closure = await closureOf(zona);
  params = {
    ...communication,
    '/appointments/:id': { id: appointment },
    '/booking/zone/:zona': office,
    '/booking/closures/:id': { id: closure },
    '/archived-documents/:id': { id: archived, number: '1' },
    '/archive-intakes/:id': { id: intake },
    '/pratiche/:id': { id: pratica, entry },
    '/files/:id': { id: file.id },
    '/customers/:id': { id: anna.documentId },
    '/notices/:id': { id: await idIn('notices') },
    '/conflicts/:id': { id: await idIn('customer_conflicts') },
    '/outbox/:id': { id: await idIn('outbox_messages') },
  };
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

/** A day on which a zona is closed. */
async function closureOf(zona: string): Promise<string> {
  const day = { firstDay: '2099-01-01', lastDay: '2099-01-02' };
  const closed = { zona, kind: 'closed', reason: 'Ferie', ...day };
  return (await here.call<{ id: string }>('POST', '/backoffice/booking/closures', closed)).body.id;
}

/** One document in the archive, another that waits for its contents. */
async function archivedFrom(file: string) {
  const { documentId } = await portal.strapi
    .documents('api::archive.document-class')
    .create({ data: { name: 'Ricevute', icon: 'documento', visibleTo: 'tutti' } });
  const filing = { class: documentId, title: 'segreto.pdf', year: 2025 };
  const filed = await here.call<{ id: string }>('POST', `/backoffice/files/${file}/filing`, filing);
  const path = `/backoffice/customers/${anna.documentId}/archived-documents`;
  const announced = await here.call<{ id: string }>('POST', path, { ...filing, name: 'altro.pdf' });
  return { archived: filed.body.id, intake: announced.body.id };
}

/** One to a customer of the zona, with an attachment, and a group. */
async function communicationTo(customer: string) {
  const id = await draft(here.call);
  await pick(here.call, id, { kind: 'chosen', customers: [customer] });
  const attachment = await attach(portal, here, id, await pdf());
  const group = { name: 'Tutti', filter: FILTER };
  const { body } = await here.call<{ id: string }>('POST', '/backoffice/customer-groups', group);
  return {
    '/communications/:id': { id, attachment: attachment.id },
    '/customer-groups/:id': { id: body.id },
  };
}

async function ask({ call, token }: Operator, declared: Endpoint) {
  const [, known] = Object.entries(params).find(([start]) => declared.path.startsWith(start)) ?? [];
  const path = fullPath(declared).replace(/:(\w+)/g, (_, name: string) => known?.[name] ?? name);
  if (declared.receives === 'file') {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const { status, text } = await send(portal, { method: 'PUT', path, headers, body: await pdf() });
    return { status, body: text };
  }
  const body = declared.method === 'GET' ? undefined : exampleOf(declared.body);
  return call<unknown>(declared.method, path, body);
}

test.each(withParameters)(
  '%s: what is of another zona is not there, whatever is done with it',
  async (_, declared) => {
    const { status } = await ask(elsewhere, declared);
    expect(status).toBe(404);
  },
);

test.each(withParameters.filter(([, { method }]) => method === 'GET'))(
  '%s: the operator of the zona finds the same',
  async (_, declared) => {
    expect((await ask(here, declared)).status).toBe(200);
  },
);

test.each(withoutParameters)(
  '%s: no list, count or search tells of a customer of another zona',
  async (_, declared) => {
    const body = declared.path === '/customers' || declared.path === '/pratiche' ? undefined : declared;
    // Those two write for a customer who is named: the test below.
    if (body === undefined && declared.method === 'POST') return;
    const { body: answer } = await ask(elsewhere, declared);
    const told = JSON.stringify(answer);
    for (const secret of [anna.codiceFiscale, anna.documentId, anna.email, 'segreto.pdf'])
      expect(told).not.toContain(secret);
  },
);

test('nothing is opened for, or sent to, a customer of another zona who is named outright', async () => {
  const service = await serviceOf(portal);
  const named = { customer: anna.documentId, service, year: 2026 };
  expect((await elsewhere.call('POST', '/backoffice/pratiche', named)).status).toBe(404);
  const reminded = { pratiche: [params['/pratiche/:id']?.['id']] };
  expect((await elsewhere.call('POST', '/backoffice/pratiche/reminders', reminded)).status).toBe(404);
});

test('nothing of a zona’s calendar is told or written by an operator of another one who names it', async () => {
  const { zona, service } = params['/booking/zone/:zona'] ?? {};
  const days = 'from=2026-01-01&to=2026-01-31';
  const start = '2099-01-05T09:00:00.000Z';
  const id = params['/appointments/:id']?.['id'] ?? '';
  const own = { customer: null, guest: { name: 'Anna', phone: '' }, mode: 'in-person' };
  const closed = { zona, kind: 'closed', firstDay: '2099-01-01', lastDay: '2099-01-01', reason: 'Ferie' };
  const answers = [
    await elsewhere.call('GET', `/backoffice/appointments?zona=${String(zona)}&${days}`),
    await elsewhere.call('GET', `/backoffice/appointments/outside?zona=${String(zona)}`),
    await elsewhere.call('GET', `/backoffice/appointments/day-list?zona=${String(zona)}&day=2026-01-01`),
    await elsewhere.call(
      'GET',
      `/backoffice/booking/slots?zona=${String(zona)}&service=${String(service)}&${days}`,
    ),
    await elsewhere.call('POST', '/backoffice/appointments', { zona, service, start, ...own }),
    await elsewhere.call('PUT', `/backoffice/appointments/${id}/start`, { zona, start }),
    await elsewhere.call('POST', '/backoffice/booking/closures', closed),
    await elsewhere.call('POST', '/backoffice/booking/closures/preview', closed),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404, 404]);
  const all = await elsewhere.call('POST', '/backoffice/booking/closures', { ...closed, zona: null });
  expect(all.status).toBe(403);
});

test('neither operator gets to customers’ rows or files by Strapi’s own pages', async () => {
  const types = Object.keys(portal.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  expect(types.length).toBeGreaterThan(20);
  for (const { call } of [here, elsewhere])
    for (const path of [
      ...[...types, 'plugin::users-permissions.user'].flatMap((uid) => [
        `/content-manager/collection-types/${uid}`,
        `/content-manager/single-types/${uid}`,
        `/content-manager/collection-types/${uid}/actions/countManyEntriesDraftRelations?documentIds=x`,
      ]),
      ...['/upload/files', '/upload/folders', '/upload/files/1', '/admin/users', '/admin/api-tokens'],
    ])
      expect([path, [403, 404]]).toEqual([path, expect.arrayContaining([(await call('GET', path)).status])]);
});
