import { randomBytes } from 'node:crypto';
import { customer, type Caller } from './callers';
import type { Portal } from './portal';
import { SITE_SECRET } from './portal';
import { send, type RawAnswer } from './send';
import { signedInCustomer } from './sessions';

const unique = () => randomBytes(4).toString('hex');

/** A sede that takes documents, unless told, with one zona. @returns the zona's document id */
export async function officeWithUploads(portal: Portal, uploadsOpen = true): Promise<string> {
  const place = { comune: 'Roma', provincia: 'RM', phone: '06 1' };
  const sede = await portal.strapi
    .documents('api::offices.sede')
    .create({ data: { name: `Sede ${unique()}`, uploadsOpen, ...place } });
  const data = { name: `Ufficio ${unique()}`, address: 'via Roma 1', ...place, sede: sede.documentId };
  return (await portal.strapi.documents('api::offices.zona').create({ data })).documentId;
}

/** A service of the CAF with an open year and two documents wanted, the second one optional. @returns its document id */
export async function serviceOf(portal: Portal, name = `Servizio ${unique()}`, year = 2026): Promise<string> {
  const { strapi } = portal;
  const service = (await strapi.documents('api::catalogue.service').create({ data: { name } })).documentId;
  await strapi.documents('api::catalogue.year').create({ data: { service, year } });
  for (const [position, wanted] of ['Certificazione Unica', 'Ricevute mediche'].entries())
    await strapi.documents('api::catalogue.wanted-document').create({
      data: { service, name: wanted, explanation: 'Che cos’è', position, isRequired: position === 0 },
    });
  return service;
}

/** A signed-in Registrato of an office who can upload documents. */
export async function customerOfOffice(
  portal: Portal,
  zona: string | null,
  mobile: string | null = '+393331234567',
) {
  const who = await signedInCustomer(portal, 'registrato');
  await portal.db('up_users').where({ id: who.id }).update({ zona_document_id: zona, mobile });
  return { ...who, call: customer(portal, who.token) };
}

export type OfficeCustomer = Awaited<ReturnType<typeof customerOfOffice>>;

/** What tests look at of a pratica's checklist. */
export interface Entry {
  id: string;
  name: string;
  state: string;
  reason: string | null;
}

/** A pratica as an actor gets it. */
export interface SeenPratica {
  id: string;
  state: string;
  uploadState: string;
  progress: { there: number; wanted: number };
  unreadMessages: number;
  expectedDay: string | null;
  entries: Entry[];
  events: { kind: string; by: string; text: string | null }[];
  messages: { sender: string; text: string; author: string | null; read: boolean }[];
}

/** Opens a pratica as its customer. @returns its id */
export async function openedBy(call: Caller, service: string, year = 2026): Promise<string> {
  const { status, body } = await call<{ id: string }>('POST', '/api/pratiche', { service, year });
  if (status !== 200) throw new Error(`opening a pratica answered ${String(status)}`);
  return body.id;
}

/** A pratica as its customer sees it. */
export async function seenBy(call: Caller, id: string): Promise<SeenPratica> {
  return (await call<SeenPratica>('GET', `/api/pratiche/${id}`)).body;
}

/** The entry of a pratica with this name. */
export function entryNamed({ entries }: Pick<SeenPratica, 'entries'>, name: string): Entry {
  const found = entries.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no entry ${name}`);
  return found;
}

/** A file as its customer gets it. */
export interface SeenFile {
  id: string;
  entry: string;
  name: string;
  kind: string;
  size: number;
  waitingForScan: boolean;
  changeable: boolean;
}

/** Sends the contents of an announced file, as bytes. */
export function sendContents(
  portal: Pick<Portal, 'url'>,
  { token }: { token: string },
  id: string,
  body: Buffer | string[],
): Promise<RawAnswer> {
  return send(portal, {
    method: 'PUT',
    path: `/api/files/${id}/contents`,
    headers: {
      'x-portal-site-secret': SITE_SECRET,
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
    },
    body,
  });
}

/** Announces a file and sends it. */
export async function upload(
  portal: Portal,
  who: OfficeCustomer,
  pratica: string,
  file: { entry: string; name?: string; bytes: Buffer },
): Promise<{ status: number; file: SeenFile; id: string; reason: string | undefined }> {
  const { entry, name = 'documento.pdf', bytes } = file;
  const announced = await who.call<{ id: string }>('POST', `/api/pratiche/${pratica}/files`, {
    ...{ entry, name, size: bytes.length },
  });
  if (announced.status !== 201) throw new Error(`announcing a file answered ${String(announced.status)}`);
  const { status, text } = await sendContents(portal, who, announced.body.id, bytes);
  const body = JSON.parse(text) as SeenFile & { error?: { details: { reason?: string } } };
  return { status, file: body, id: announced.body.id, reason: body.error?.details.reason };
}

/** The files of a pratica as its customer sees them. */
export async function filesSeenBy(call: Caller, pratica: string) {
  return (
    await call<{ files: SeenFile[]; receipts: { round: number; files: number }[]; limits: { used: number } }>(
      'GET',
      `/api/pratiche/${pratica}/files`,
    )
  ).body;
}
