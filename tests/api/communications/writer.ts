import type { Caller } from '../../support/callers';
import type { Portal } from '../../support/portal';
import { send } from '../../support/send';

export const FILTER = { type: null, sede: null, zona: null, bornFrom: null, bornTo: null, pratica: null };

export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** What an editor writes. */
export const writing = (more: Record<string, unknown> = {}) => ({
  ...{ title: 'Chiusura estiva', body: paragraph('Dal 10 al 20 agosto siamo chiusi.') },
  ...{ lastDay: null, askConfirmation: false, byEmail: false, ...more },
});

/** A draft of an editor. @returns its id */
export async function draft(call: Caller, more: Record<string, unknown> = {}): Promise<string> {
  const { body } = await call<{ id: string }>('POST', '/backoffice/communications', writing(more));
  return body.id;
}

export const pick = (call: Caller, id: string, audience: unknown) =>
  call('PUT', `/backoffice/communications/${id}/audience`, audience);

/** Which version of a communication an operator has before them. */
export const versionOf = async (call: Caller, id: string) =>
  (await call<{ changedAt?: string }>('GET', `/backoffice/communications/${id}`)).body.changedAt;

/** Lets a communication go as it is now. */
export const publish = async (call: Caller, id: string, at: string | null = null) =>
  call<{ state: string; at: string }>('POST', `/backoffice/communications/${id}/publication`, {
    ...{ at, changedAt: await versionOf(call, id) },
  });

/** A communication for these customers, gone out already. @returns its id */
export async function published(
  call: Caller,
  customers: string[],
  more: Record<string, unknown> = {},
): Promise<string> {
  const id = await draft(call, more);
  await pick(call, id, { kind: 'chosen', customers });
  const answer = await publish(call, id);
  if (answer.body.state !== 'published')
    throw new Error(`publishing answered ${JSON.stringify(answer.body)}`);
  return id;
}

/** How long editors can think again, in minutes. */
export const thinkAgain = (portal: Portal, minutes: number) =>
  portal.db('portal_rules').update({ communication_think_again_minutes: minutes });

/** Adds an attachment to a draft. */
export async function attach(
  portal: Portal,
  who: { call: Caller; token: string },
  id: string,
  bytes: Buffer,
) {
  const path = `/backoffice/communications/${id}/attachments`;
  const { body } = await who.call<{ id: string }>('POST', path, { name: 'orari.pdf' });
  const headers = { authorization: `Bearer ${who.token}`, 'content-type': 'application/octet-stream' };
  const sent = await send(portal, { method: 'PUT', path: `${path}/${body.id}`, headers, body: bytes });
  return { id: body.id, status: sent.status, body: JSON.parse(sent.text) as Record<string, unknown> };
}

interface Seen {
  id: string;
  title: string;
  unread: boolean;
}

/** What a customer finds under «Comunicazioni». */
export async function received(call: Caller): Promise<Seen[]> {
  return (await call<{ items: Seen[] }>('GET', '/api/communications')).body.items;
}
