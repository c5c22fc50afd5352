import { randomBytes } from 'node:crypto';
import { customToken } from '../../support/api-tokens';
import { adminUser, bearer, visitor, type Answer, type Caller } from '../../support/callers';
import { GOOD_PASSWORD, tokenIn, type Person } from '../../support/people';
import type { Portal } from '../../support/portal';

// Answers that take the same time for everybody take it also here, and machines are slow at times.
jest.setTimeout(60_000);

/** The one error shape, as tests look at it. */
export interface ErrorAnswer {
  error: { status: number; name: string; details: { errors?: { path: string[]; message: string }[] } };
}

/** The fields that an answer refuses, with the reasons. */
export function refusedFields({ body }: Answer<unknown>): Record<string, string> {
  const { error } = body as ErrorAnswer;
  return Object.fromEntries(
    (error.details.errors ?? []).map(({ path, message }) => [path.join('.'), message]),
  );
}

/** An office of the CAF. @returns its document id */
export async function office(
  portal: Portal,
  name = `Ufficio ${randomBytes(4).toString('hex')}`,
): Promise<string> {
  const data = { name, address: 'via Roma 1', comune: 'Roma', provincia: 'RM', phone: '06 1' };
  return (await portal.strapi.documents('api::offices.zona').create({ data })).documentId;
}

interface Scope {
  allZone?: boolean;
  withoutOffice?: boolean;
  zone?: string[];
}

const EVERYTHING: Scope = { allZone: true, withoutOffice: true };

/** An operator of the CAF who sees these customers: all of them unless told. */
export async function newOperator(portal: Portal, { zone = [], ...rest }: Scope = EVERYTHING) {
  const operator = await adminUser(portal, 'caf-operatore');
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: operator.id, zone, ...rest } });
  return operator;
}

/** As `newOperator`. @returns how the operator calls */
export async function operatorWith(portal: Portal, scope?: Scope): Promise<Caller> {
  return (await newOperator(portal, scope)).call;
}

/** The CAF's suite, with a token for everything that customers' endpoints allow. */
export async function suiteOf(portal: Portal): Promise<Caller> {
  const actions = ['putSuiteCustomer', 'getSuiteCustomer', 'sendSuiteCredentials'];
  return bearer(
    portal,
    await customToken(
      portal,
      actions.map((name) => `api::customers.integration.${name}`),
    ),
  );
}

/** What an operator types to activate somebody. */
export function activationOf(who: Person, more: Record<string, unknown> = {}) {
  const { codiceFiscale, cognome, nome, email } = who;
  return { codiceFiscale, cognome, nome, email, ...more };
}

/** The newest message to this address whose subject contains a text. */
export function mailTo(portal: Portal, email: string, subject = '') {
  return portal.inbox.waitFor((mail) => mail.to.includes(email) && mail.subject.includes(subject));
}

/** Uses a link, by its token. */
export function useLink(portal: Portal, token: string, password = GOOD_PASSWORD) {
  return visitor(portal)<{ token: string }>('POST', '/api/links/use', { token, password, device: 'prova' });
}

/** Signs in. */
export function signIn(
  portal: Portal,
  codiceFiscale: string,
  password = GOOD_PASSWORD,
  headers: Record<string, string> = {},
) {
  const body = { codiceFiscale, password, device: 'prova' };
  return visitor(portal)<{ token: string; expiresAt: string }>('POST', '/api/sessions', body, headers);
}

/** A Registrato who has chosen a password. @returns the public id and an open session's token */
export async function registrato(portal: Portal, operator: Caller, who: Person) {
  const activated = await operator<{ id: string }>('POST', '/backoffice/customers', activationOf(who));
  if (activated.status !== 201) throw new Error(`activation answered ${String(activated.status)}`);
  const used = await useLink(portal, tokenIn((await mailTo(portal, who.email, 'è pronto')).text));
  return { id: activated.body.id, token: used.body.token };
}

/** A customer's row, as the database keeps it. */
export async function rowOf(portal: Portal, codiceFiscale: string): Promise<Record<string, unknown>> {
  const row = (await portal.db('up_users').where({ codice_fiscale: codiceFiscale }).first()) as
    Record<string, unknown> | undefined;
  if (row === undefined) throw new Error('there is no such customer');
  return row;
}

/** The actions in a customer's history, the newest first, with who did them. */
export async function historyOf(operator: Caller, id: string) {
  const { body } = await operator<{
    items: { action: string; label: string; actor: string; details: string }[];
  }>('GET', `/backoffice/customers/${id}/history?pageSize=100`);
  return body.items;
}
