import { createHash, randomBytes } from 'node:crypto';
import type { Caller } from '../../support/callers';
import { bearer } from '../../support/callers';
import { customToken } from '../../support/api-tokens';
import type { Portal } from '../../support/portal';
import { send, type RawAnswer } from '../../support/send';

const ACTIONS = [
  ...['putDocumentClass', 'getDocumentClass', 'putDocument', 'putDocumentContents'],
  ...['getDocument', 'listDocuments', 'withdrawSuiteDocument', 'listSuiteDocumentClasses'],
].map((name) => `api::archive.integration.${name}`);

const CUSTOMERS = ['putSuiteCustomer', 'getSuiteCustomer'].map(
  (name) => `api::customers.integration.${name}`,
);

/** The CAF's suite with all actions of the archive, and those that activate customers. */
export async function archiveSuite(portal: Portal) {
  const token = await customToken(portal, [...ACTIONS, ...CUSTOMERS]);
  const call = bearer(portal, token);
  return {
    call,
    token,
    /** Sends contents as bytes. */
    contents: (externalId: string, bytes: Buffer): Promise<RawAnswer> =>
      send(portal, {
        method: 'PUT',
        path: `/api/integration/v1/documents/${externalId}/contents`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
        body: bytes,
      }),
  };
}

/** Sends the contents of a document that an operator announced. */
export function sendAnnounced(
  portal: Portal,
  { token }: { token: string },
  id: string,
  body: Buffer,
): Promise<RawAnswer> {
  return send(portal, {
    method: 'PUT',
    path: `/backoffice/archive-intakes/${id}/contents`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body,
  });
}

export type Suite = Awaited<ReturnType<typeof archiveSuite>>;

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

export const unique = () => randomBytes(5).toString('hex');

/** A class of the suite's. @returns its external id and its document id */
export async function documentClass(
  suite: Suite,
  visibleTo: 'nessuno' | 'registrato' | 'tutti' = 'registrato',
  retentionYears: number | null = null,
) {
  const externalId = `classe-${unique()}`;
  const { body } = await suite.call<{ id: string }>(
    'PUT',
    `/api/integration/v1/document-classes/${externalId}`,
    { name: `Classe ${externalId}`, visibleTo, retentionYears },
  );
  return { externalId, id: body.id };
}

/** What a suite says of a document of whoever has this codice fiscale. */
export function told(bytes: Buffer, { codiceFiscale, ...more }: Record<string, unknown>) {
  const customer = { codiceFiscale };
  return {
    customer,
    title: 'Modello 730/2026',
    year: 2025,
    name: 'modello.pdf',
    sha256: sha256(bytes),
    ...more,
  };
}

/** Announces a document and sends its contents. @returns its external id */
export async function push(
  suite: Suite,
  bytes: Buffer,
  more: Record<string, unknown>,
  externalId = `doc-${unique()}`,
): Promise<string> {
  const announced = await suite.call('PUT', `/api/integration/v1/documents/${externalId}`, told(bytes, more));
  if (announced.status !== 200) throw new Error(`announcing answered ${JSON.stringify(announced.body)}`);
  const sent = await suite.contents(externalId, bytes);
  if (sent.status !== 200) throw new Error(`sending answered ${sent.text}`);
  return externalId;
}

export interface SeenItem {
  id: string;
  title: string;
  year: number | null;
  isNew: boolean;
  highlighted: boolean;
}

/** The customer's documents as the site lists them. */
export async function seen(call: Caller, query = '') {
  return (await call<{ items: SeenItem[]; total: number }>('GET', `/api/archive${query}`)).body;
}
