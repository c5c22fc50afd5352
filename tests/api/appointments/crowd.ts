import type * as CustomerRows from '../../../src/api/customers/services/customer-rows';
import type * as Sessions from '../../../src/api/customers/services/sessions';
import { writePlan } from '../../../src/api/appointments/services/plan-rows';
import { booking, bookableOffice, PLAN, slotsSeenBy, type Bookable } from '../../support/appointments';
import { customer, type Caller } from '../../support/callers';
import { person } from '../../support/people';
import { serviceOf } from '../../support/pratiche';
import type { Portal } from '../../support/portal';

export const DESKS = 3;
export const MINUTES = [15, 30, 45, 60] as const;
const MINUTE_MS = 60_000;
const MORNING = 240;
const AT_ONCE = 250;

/** A service of the office, with the beginnings that it has in the one morning on which it is booked. */
export interface Service extends Bookable {
  minutes: number;
  starts: number[];
}

const dayIn = (days: number) => new Date(Date.now() + days * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10);

/** An office with three desks and services of four durations, booked on a single morning some days from now. */
export async function oneMorning(portal: Portal, call: Caller): Promise<Service[]> {
  const day = dayIn(6);
  const openings = PLAN.openings.map((hours) => ({ ...hours, firstDay: day, lastDay: day }));
  const plan = { ...PLAN, openings, desks: DESKS, maxOpen: 20 };
  const { zona } = await bookableOffice(portal, plan);
  const services: Service[] = [];
  for (const minutes of MINUTES) {
    const service = await serviceOf(portal);
    await writePlan(portal.db, zona, service, { ...plan, minutes });
    const { days } = await slotsSeenBy(call, { zona, service });
    const starts = days.flatMap((seen) => seen.starts).map((start) => Date.parse(start));
    if (starts.length !== Math.floor(MORNING / minutes)) throw new Error('the morning is not empty');
    services.push({ zona, service, minutes, starts });
  }
  return services;
}

/** Signed-in customers, written straight into the database. @returns their tokens */
export async function crowdOf(portal: Portal, count: number): Promise<string[]> {
  const { insertCustomers } = portal.module<typeof CustomerRows>('src/api/customers/services/customer-rows');
  const { openSession } = portal.module<typeof Sessions>('src/api/customers/services/sessions');
  const rowOf = ({ codiceFiscale, cognome, nome, email }: ReturnType<typeof person>) => ({
    ...{ codice_fiscale: codiceFiscale, cognome, nome, email, customer_type: 'registrato' as const },
    registered_at: new Date().toISOString(),
  });
  const tokens: string[] = [];
  // SQLite takes some hundreds by one statement.
  for (let left = count; left > 0; left -= AT_ONCE) {
    const people = Array.from({ length: Math.min(left, AT_ONCE) }, () => person());
    for (const id of await insertCustomers(portal.db, people.map(rowOf)))
      tokens.push((await openSession(portal.db, id, 'prova')).token);
  }
  return tokens;
}

/** What somebody asked for, and what the portal said. */
export interface Asked {
  service: Service;
  start: number;
  status: number;
  /** Of the appointment, when it was booked. */
  id: string;
  call: Caller;
  /** When it was refused. */
  error: string | undefined;
  nearest: number[];
}

interface Refused {
  error?: { name: string; details?: { nearest?: string[] } };
}

/** What a refusal says. */
export function refusal(body: unknown): Pick<Asked, 'error' | 'nearest'> {
  const { error } = body as Refused;
  return {
    error: error?.name,
    nearest: error?.details?.nearest?.map((start) => Date.parse(start)) ?? [],
  };
}

/** Books as a customer of one of the instances. */
export async function ask(call: Caller, service: Service, start: number): Promise<Asked> {
  const asked = { zona: service.zona, service: service.service };
  const { status, body } = await booking(call, asked, new Date(start).toISOString());
  return { service, start, status, id: body.id, call, ...refusal(body) };
}

/** Customers in turn at one instance and the other. */
export function callersAt(portal: Portal, urls: readonly string[], tokens: readonly string[]): Caller[] {
  return tokens.map((token, index) =>
    customer({ ...portal, url: urls[index % urls.length] ?? portal.url }, token),
  );
}

/** A desk that is taken. */
export interface Held {
  id: number;
  document_id: string;
  desk: number;
  start: number;
  end: number;
}

/** The appointments of an office that hold a desk, in the order in which they were booked. */
export async function heldAt(portal: Portal, zona: string): Promise<Held[]> {
  const rows = await portal
    .db('appointments')
    .where({ zona_document_id: zona })
    .whereNot('state', 'cancelled')
    .orderBy('id')
    .select<{ id: number; document_id: string; desk: number; start_at: string; end_at: string }[]>(
      'id',
      'document_id',
      'desk',
      'start_at',
      'end_at',
    );
  return rows.map(({ start_at, end_at, ...row }) => ({
    ...{ ...row, start: Date.parse(start_at), end: Date.parse(end_at) },
  }));
}

/** How many appointments there are at once, at most. */
export function mostAtOnce(held: readonly Held[]): number {
  const at = (instant: number) => held.filter(({ start, end }) => start <= instant && instant < end).length;
  return Math.max(0, ...held.map(({ start }) => at(start)));
}

/** The claims that the appointments should have on the desks, in the form of `claims`. */
export function claimsOf(held: readonly Held[]): string[] {
  const cells = held.flatMap(({ id, desk, start, end }) =>
    Array.from(
      { length: (end - start) / (5 * MINUTE_MS) },
      (_, index) => `${String(desk)}/${String(start / (5 * MINUTE_MS) + index)}/${String(id)}`,
    ),
  );
  return cells.sort();
}

/** The claims on an office's desks as the database has them. */
export async function claims(portal: Portal, zona: string): Promise<string[]> {
  const rows = await portal
    .db('desk_cells')
    .where({ zona_document_id: zona })
    .select<{ desk: number; cell: number; appointment_id: number }[]>('desk', 'cell', 'appointment_id');
  return rows
    .map(({ desk, cell, appointment_id: id }) => `${String(desk)}/${String(cell)}/${String(id)}`)
    .sort();
}

/** Whether a desk is free for a whole stretch, looked at plainly: beside each appointment. */
export function isFree({ minutes }: Service, start: number, held: readonly Held[]): boolean {
  const end = start + minutes * MINUTE_MS;
  return Array.from({ length: DESKS }, (_, index) => index + 1).some(
    (desk) => !held.some((other) => other.desk === desk && other.start < end && start < other.end),
  );
}

/** The five free beginnings nearest to an instant, earlier ones first where two are as near, in the order of time. */
export function nearestFree(service: Service, start: number, held: readonly Held[]): number[] {
  return service.starts
    .filter((other) => isFree(service, other, held))
    .sort((one, other) => Math.abs(one - start) - Math.abs(other - start) || one - other)
    .slice(0, 5)
    .sort((one, other) => one - other);
}
