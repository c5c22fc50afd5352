import type { Page } from 'playwright-core';
import { pdf, photo } from '../../adapters/inspection/files';
import { customer } from '../../support/callers';
import { openedBy, seenBy, serviceOf, upload, type OfficeCustomer } from '../../support/pratiche';
import { hangUp } from '../../support/send';
import type { World } from './world';

/** The pratica of the customer who has papers of every kind, by the world in which they live. */
const made = new WeakMap<World, Promise<string>>();

async function make(world: World): Promise<string> {
  const { portal } = world;
  const [id, token] = [await world.idOf('registrato'), await world.tokenOf('registrato')];
  await portal.db('up_users').where({ id }).update({ mobile: '+393331234567' });
  const [documentId = ''] = await portal.db('up_users').where({ id }).pluck<string[]>('document_id');
  const call = customer(portal, token);
  // What the uploads look at is the session and the customer's row.
  const who = { id, documentId, token, call } as OfficeCustomer;
  const service = await serviceOf(portal, 'Modello 730');
  const pratica = await openedBy(call, service);
  const { entries } = await seenBy(call, pratica);
  const [cu, receipts, other] = entries.map((entry) => entry.id);
  const send = (entry: string | undefined, name: string, bytes: Buffer) =>
    upload(portal, who, pratica, { entry: entry ?? '', name, bytes });
  await send(cu, 'Certificazione Unica del 2026 con un nome lungo.pdf', await pdf());
  for (const name of ['scontrino.jpg', 'fattura.jpg']) await send(receipts, name, await photo());
  await send(other, 'bolletta.pdf', await pdf());
  await call('POST', `/api/pratiche/${pratica}/messages`, { text: 'Buongiorno, va bene una foto?' });
  hangUp();
  return pratica;
}

/** A pratica with papers, made once. */
export function praticaIn(world: World): Promise<string> {
  const pratica = made.get(world) ?? make(world);
  made.set(world, pratica);
  return pratica;
}

/** Brings the papers of the pratica into these states, in the order of its checklist. */
export async function setEntries(world: World, states: readonly string[]): Promise<void> {
  const id = await praticaIn(world);
  const { portal } = world;
  const [praticaId] = await portal.db('pratiche').where({ document_id: id }).pluck<number[]>('id');
  const rows = await portal
    .db('checklist_entries')
    .where({ pratica_id: praticaId })
    .orderBy('position')
    .pluck<number[]>('id');
  for (const [index, row] of rows.entries())
    await portal
      .db('checklist_entries')
      .where({ id: row })
      .update({ state: states[index] ?? 'missing' });
}

/** Steps: opens a page of the pratica while its row is as told. */
export function ofPratica(path: (id: string) => string, row: Record<string, unknown> = {}) {
  return async (page: Page, world: World): Promise<string> => {
    const id = await praticaIn(world);
    const open = { state: 'collecting', upload_state: 'open', expected_day: null };
    await world.portal
      .db('pratiche')
      .where({ document_id: id })
      .update({ ...open, ...row });
    await page.goto(`${world.portal.site}${path(id)}`);
    return id;
  };
}
