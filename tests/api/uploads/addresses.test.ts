import { customer, stranger, visitor, type Caller } from '../../support/callers';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { adminUser } from '../../support/callers';
import { hangUp } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { pdf } from '../../adapters/inspection/files';
import { newOperator, operatorWith, suiteOf } from '../customers/caf';

let portal: Portal;
/** Every address under which a file was ever issued, by who may read it. */
let ofCustomer: string[];
let ofOffice: string[];
let owner: Caller;
let operator: Caller;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  const zona = await officeWithUploads(portal);
  const anna = await customerOfOffice(portal, zona);
  owner = anna.call;
  operator = (await newOperator(portal, { zone: [zona] })).call;
  [ofCustomer, ofOffice] = [[], []];
  for (const name of ['Modello 730', 'ISEE']) {
    const id = await openedBy(anna.call, await serviceOf(portal, name));
    const { entries } = await seenBy(anna.call, id);
    for (const { id: entry } of entries) {
      const { file } = await upload(portal, anna, id, { entry, bytes: await pdf() });
      ofCustomer.push(`/api/files/${file.id}/contents`);
      ofOffice.push(`/backoffice/files/${file.id}/contents`, `/backoffice/files/${file.id}/download`);
      ofOffice.push(`/backoffice/pratiche/${id}/entries/${entry}/document`);
    }
    entryNamed({ entries }, 'Certificazione Unica');
    await anna.call('POST', `/api/pratiche/${id}/finish`, {});
    ofCustomer.push(`/api/pratiche/${id}/receipts/1`);
    ofOffice.push(`/backoffice/pratiche/${id}/archive`);
  }
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const statuses = async (call: Caller, addresses: string[]) => {
  const found: Record<number, number> = {};
  for (const address of addresses)
    for (const method of ['GET', 'HEAD']) {
      const { status } = await call(method, address);
      found[status] = (found[status] ?? 0) + 1;
    }
  return found;
};
const each = (addresses: string[], status: number) => ({ [status]: addresses.length * 2 });

test('the customer and the operator of the own office read every file', async () => {
  expect(ofCustomer.length + ofOffice.length).toBe(28);
  expect(await statuses(owner, ofCustomer)).toEqual(each(ofCustomer, 200));
  expect(await statuses(operator, ofOffice)).toEqual(each(ofOffice, 200));
});

test('nobody without a session reads any file', async () => {
  for (const call of [stranger(portal), visitor(portal), customer(portal, 'x'.repeat(43))])
    expect(await statuses(call, [...ofCustomer, ...ofOffice])).toEqual(
      each([...ofCustomer, ...ofOffice], 401),
    );
});

test('to every other customer the files are not there', async () => {
  const registrato = await signedInCustomer(portal, 'registrato');
  expect(await statuses(customer(portal, registrato.token), ofCustomer)).toEqual(each(ofCustomer, 404));
  const anonimo = await signedInCustomer(portal, 'anonimo');
  expect(await statuses(customer(portal, anonimo.token), ofCustomer)).toEqual(each(ofCustomer, 404));
});

test('to operators of other offices, of customers without one, and of none the files are not there', async () => {
  for (const call of [
    await operatorWith(portal, { zone: [await officeWithUploads(portal)] }),
    await operatorWith(portal, { withoutOffice: true }),
    await operatorWith(portal, {}),
  ])
    expect(await statuses(call, ofOffice)).toEqual(each(ofOffice, 404));
});

test('who works with no customers may not ask, and the doors of the others lead nowhere', async () => {
  const { call: editor } = await adminUser(portal, 'caf-redattore');
  expect(await statuses(editor, ofOffice)).toEqual(each(ofOffice, 403));
  for (const call of [editor, operator, await suiteOf(portal)])
    expect(await statuses(call, ofCustomer)).toEqual(each(ofCustomer, 401));
  for (const call of [owner, await suiteOf(portal)])
    expect(await statuses(call, ofOffice)).toEqual(each(ofOffice, 401));
});

test('nothing of a customer’s files lies under an address of its own', async () => {
  const keys = await portal.db('uploaded_documents').pluck<string[]>('storage_key');
  const addresses = keys.flatMap((key) => [
    `/uploads/${key}`,
    `/${key}`,
    `/documenti/${key}`,
    `/.data/${key}`,
  ]);
  expect(await statuses(stranger(portal), addresses)).toEqual(each(addresses, 404));
});

test('an operator who loses the office loses the files at once', async () => {
  const [zona] = await portal
    .db('up_users')
    .whereNotNull('zona_document_id')
    .pluck<string[]>('zona_document_id');
  await portal.db('up_users').where({ zona_document_id: zona }).update({ zona_document_id: null });
  expect(await statuses(operator, ofOffice)).toEqual(each(ofOffice, 404));
  expect(await statuses(owner, ofCustomer)).toEqual(each(ofCustomer, 200));
});
