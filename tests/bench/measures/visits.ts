import type { IncomingHttpHeaders } from 'node:http';
import type { LoadRequest } from '../load/jobs';
import { PASSWORD } from '../seed/people';
import type { Facts, Portal } from '../servers/start';

/** How many people are signed in while something else is measured. */
const SIGNED_IN = 20;

const JSON_BODY = { 'content-type': 'application/json' };

/** Who comes to a server: the requests that sign people in, and their headers once they are in. */
export interface Visits {
  url: string;
  signIns: LoadRequest[];
  /** One set of headers per person who is signed in. */
  signedIn: IncomingHttpHeaders[];
}

/** Customers of the portal, with the tokens of their sessions. */
export interface PortalVisits extends Visits {
  tokens: string[];
  suiteToken: string;
}

async function tokenOf(url: string, request: LoadRequest, field: string): Promise<string> {
  const { method, body, path } = request;
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  // Only its token is of use here.
  const told = (await answer.json()) as Record<string, unknown>;
  const token = told[field];
  if (typeof token !== 'string')
    throw new Error(`${path} answered ${String(answer.status)} without a ${field}`);
  return token;
}

function openSessions(url: string, signIns: LoadRequest[], field: string): Promise<string[]> {
  return Promise.all(signIns.slice(0, SIGNED_IN).map((request) => tokenOf(url, request, field)));
}

/** Visitors and customers of the portal, as the site sends them. */
export async function portalVisits({ facts, siteSecret }: Portal): Promise<PortalVisits> {
  const site = { 'x-portal-site-secret': siteSecret };
  const signIns = facts.logins.map((codiceFiscale, number): LoadRequest => ({
    method: 'POST',
    path: '/api/sessions',
    headers: { ...JSON_BODY, ...site, 'x-portal-client-ip': `198.51.100.${String(number)}` },
    body: JSON.stringify({ codiceFiscale, password: PASSWORD, device: 'bench' }),
  }));
  const opened = await openSessions(facts.url, signIns, 'token');
  const signedIn = opened.map((token) => ({ ...site, authorization: `Bearer ${token}` }));
  return { url: facts.url, signIns, signedIn, tokens: opened, suiteToken: facts.suiteToken ?? '' };
}

/** The same customers as browsers send them to the site. */
export function siteVisits(url: string, { tokens }: PortalVisits): Visits {
  return { url, signIns: [], signedIn: tokens.map((token) => ({ cookie: `__Host-portale=${token}` })) };
}

/** The same people at Strapi's own endpoints. */
export async function strapiVisits(facts: Facts): Promise<Visits> {
  const signIns = facts.logins.map((identifier): LoadRequest => ({
    method: 'POST',
    path: '/api/auth/local',
    headers: JSON_BODY,
    body: JSON.stringify({ identifier, password: PASSWORD }),
  }));
  const opened = await openSessions(facts.url, signIns, 'jwt');
  return { url: facts.url, signIns, signedIn: opened.map((jwt) => ({ authorization: `Bearer ${jwt}` })) };
}

/** The same reading by everybody who is signed in. */
export function readings(visits: Visits, path: string): LoadRequest[] {
  return visits.signedIn.map((headers) => ({ method: 'GET', path, headers }));
}
