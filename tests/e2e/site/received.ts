import type { Portal } from '../../support/portal';
import { pdf, photo } from '../../adapters/inspection/files';
import { sendAnnounced } from '../../api/archive/archive';
import { newOperator } from '../../api/customers/caf';
import { attach, draft, paragraph, pick, publish, thinkAgain } from '../../api/communications/writer';

type Operator = Awaited<ReturnType<typeof newOperator>>;

/** Files a document for a customer as an operator does. @returns its id */
export async function filed(
  portal: Portal,
  operator: Operator,
  customer: string,
  fields: Record<string, unknown>,
  bytes: Buffer,
): Promise<string> {
  const path = `/backoffice/customers/${customer}/archived-documents`;
  const told = { title: 'Modello 730/2026', year: 2025, name: 'modello', ...fields };
  const { body } = await operator.call<{ id: string }>('POST', path, told);
  const sent = await sendAnnounced(portal, operator, body.id, bytes);
  if (sent.status !== 200) throw new Error(`filing answered ${sent.text}`);
  return (JSON.parse(sent.text) as { id: string }).id;
}

/** A class of documents that every customer sees. @returns its id */
export async function openClass(portal: Portal, name: string): Promise<string> {
  const data = { name, icon: 'documento', visibleTo: 'tutti' } as const;
  return (await portal.strapi.documents('api::archive.document-class').create({ data })).documentId;
}

/** What a customer has received of every kind. */
export interface Received {
  /** A PDF with an earlier version; a picture. */
  documents: { pdf: string; picture: string };
  /** Asks to be confirmed and has an attachment. */
  communication: string;
}

/** Gives a customer documents and communications of every kind. @param customer document id */
export async function give(portal: Portal, customer: string): Promise<Received> {
  const operator = await newOperator(portal);
  const classId = await openClass(portal, `Dichiarazioni ${customer.slice(0, 4)}`);
  const fields = { class: classId, highlighted: true, note: 'La tua dichiarazione, come l’abbiamo mandata.' };
  const first = await filed(portal, operator, customer, fields, await pdf());
  await filed(portal, operator, customer, { ...fields, replaces: first }, await pdf());
  const picture = await filed(
    portal,
    operator,
    customer,
    { class: classId, title: 'Tessera sanitaria', year: null },
    await photo(),
  );
  await thinkAgain(portal, 0);
  const id = await draft(operator.call, {
    ...{ title: 'Che cosa portare per il 730', askConfirmation: true, lastDay: '2099-12-31' },
    body: paragraph('Ti aspettiamo con la Certificazione Unica e le ricevute delle spese mediche.'),
  });
  await attach(portal, operator, id, await pdf());
  await pick(operator.call, id, { kind: 'chosen', customers: [customer] });
  await publish(operator.call, id);
  return { documents: { pdf: first, picture }, communication: id };
}
