import { customer, type Caller } from '../../support/callers';
import type { Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';

/** What tests look at of something in an agenda. */
export interface Item {
  kind: 'own' | 'appointment' | 'deadline';
  id: string;
  firstDay: string;
  lastDay: string;
  start: string | null;
  end: string | null;
  title: string;
  place: string | null;
  repeats: string;
}

/** A signed-in customer with the calls of their agenda. */
export async function agendaOf(portal: Portal, type: 'anonimo' | 'registrato' = 'registrato') {
  const who = await signedInCustomer(portal, type);
  return { ...who, call: customer(portal, who.token) };
}

export const DENTIST = {
  ...{ title: 'Dentista', place: 'via Roma 1', note: 'Portare la radiografia' },
  ...{ firstDay: '2026-03-20', allDay: false, startTime: '09:00', endTime: '10:30', repeats: 'none' },
};

/** Writes a commitment down. @returns its identifier */
export async function added(call: Caller, over: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await call<{ id: string }>('POST', '/api/agenda/entries', { ...DENTIST, ...over });
  if (status !== 201) throw new Error(`adding answered ${String(status)}: ${JSON.stringify(body)}`);
  return body.id;
}

/** What stands in an agenda from one day to another. */
export async function itemsOf(call: Caller, from: string, to = from): Promise<Item[]> {
  const { body } = await call<{ items: Item[] }>('GET', `/api/agenda?from=${from}&to=${to}`);
  return body.items;
}

/** Makes a secret address. @returns its token */
export async function feedOf(call: Caller): Promise<string> {
  return (await call<{ token: string }>('POST', '/api/agenda/feed')).body.token;
}
