import type { Core } from '@strapi/strapi';
import type { Knex } from '../../../adapters/database';
import { writeToCustomer } from '../../../api/pratiche/services/messages';
import { stepEntry } from '../../../api/pratiche/services/office-checklist';
import { openOwnPratica } from '../../../api/pratiche/services/own-pratiche';
import { setExpectedDay, stepPratica } from '../../../api/pratiche/services/work';
import { announceFile } from '../../../api/uploads/services/announce';
import { askToReopen, finishUpload } from '../../../api/uploads/services/finish';
import { keepFile } from '../../../api/uploads/services/keep';
import { PRATICHE, type DemoFile, type DemoPratica } from '../data/pratiche';
import type { DemoLoader } from '../load';
import { office } from '../pictures/office';
import { papersList } from '../pictures/papers-list';
import {
  customerNamed,
  operatorOfAll,
  withoutMessages,
  type CustomerCaller,
  type OperatorCaller,
} from './callers';

const MOBILE = '+393331234567';

/** Everything that is needed to let something happen to a pratica. */
interface Scene {
  strapi: Core.Strapi;
  db: Knex;
  customer: CustomerCaller;
  operator: OperatorCaller;
  /** The pratica's. */
  id: string;
  photo: Buffer;
  /** Document id of a document wanted, by its name. */
  entryOf(name: string): string;
}

async function entriesOf(db: Knex, id: string): Promise<(name: string) => string> {
  const rows = await db('checklist_entries as entry')
    .join('pratiche', 'pratiche.id', 'entry.pratica_id')
    .where('pratiche.document_id', id)
    .select<{ name: string; document_id: string }[]>('entry.name', 'entry.document_id');
  return (name) => {
    const entry = rows.find((row) => row.name === name);
    if (entry === undefined) throw new Error(`the demo's checklist has no ${name}`);
    return entry.document_id;
  };
}

async function addFile({ strapi, db, customer, id, photo, entryOf }: Scene, file: DemoFile): Promise<void> {
  const contents =
    'lines' in file
      ? ({ kind: 'pdf', bytes: await papersList(file.title, file.lines) } as const)
      : ({ kind: 'png', bytes: photo } as const);
  const announcement = { entry: entryOf(file.entry), name: file.name, size: contents.bytes.length };
  const announced = await announceFile(strapi, customer, id, announcement);
  const [row] = await db('uploaded_documents').where({ document_id: announced.id }).pluck<number[]>('id');
  if (row === undefined) throw new Error('an announced file has no row');
  await keepFile(strapi, customer, id, row, contents);
}

async function workOn(scene: Scene, pratica: DemoPratica): Promise<void> {
  const { strapi, operator, id, entryOf } = scene;
  for (const [name, verdict] of Object.entries(pratica.judged ?? {}))
    await stepEntry(
      strapi,
      operator,
      id,
      entryOf(name),
      verdict === 'accept'
        ? { step: verdict, reason: null }
        : { step: 'send-back', reason: verdict.sendBack },
    );
  if (pratica.message !== undefined) await writeToCustomer(strapi, operator, id, pratica.message);
  if (pratica.expectedDay !== undefined) await setExpectedDay(strapi, operator, id, pratica.expectedDay);
  for (const step of pratica.steps ?? []) await stepPratica(strapi, operator, id, step);
}

async function play(strapi: Core.Strapi, db: Knex, pratica: DemoPratica, photo: Buffer): Promise<void> {
  const customer = await customerNamed(db, pratica.cognome);
  await db('up_users').where({ id: customer.id }).update({ mobile: MOBILE });
  const [service] = await db('catalogue_services')
    .where({ name: pratica.service })
    .pluck<string[]>('document_id');
  if (service === undefined) throw new Error(`the demo has no service ${pratica.service}`);
  const { id } = await openOwnPratica(strapi, customer, { service, year: pratica.year });
  const operator = await operatorOfAll(db);
  const scene = { strapi, db, customer, operator, id, photo, entryOf: await entriesOf(db, id) };
  for (const file of pratica.files) await addFile(scene, file);
  if (pratica.finished === true) await finishUpload(strapi, customer, id);
  if (pratica.reopening !== undefined) await askToReopen(strapi, customer, id, pratica.reopening);
  await workOn(scene, pratica);
}

/** Pratiche with papers in every state. */
export const pratiche: DemoLoader = {
  name: 'pratiche',
  async load(strapi, db) {
    const photo = office();
    await withoutMessages(db, async () => {
      for (const pratica of PRATICHE) await play(strapi, db, pratica, photo);
    });
  },
};
