import { customerAppointmentsContract } from '@contracts/appointments';
import { contactsContract } from '@contracts/customers/contacts';
import { changeableUntil } from '@domain/appointments/booking-window';
import { answerWith, type PageContext } from '@lib/form-view';
import { emptyForm, fieldProblem, NO_PROBLEMS, problemsOf, readForm } from '@lib/forms';
import type { FormProblems, Typed } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import type { PortalFailure } from '@lib/portal-failure';
import { bookingAddress, isStart, readBooking, type Booking } from './booking-address';
import { isFree, nearestStarts } from './places';
import { freeSlots, type Slots } from './slots.server';

const FIELDS = ['start', 'mode', 'phone', 'note'] as const;

/** The last step: everything that was chosen, and what the office has to know. */
export interface ConfirmStep {
  booking: Booking;
  /** Null: the service cannot be booked at the office any more. */
  slots: Slots | null;
  start: string;
  /** Until when it could be changed; null: not by the customer. */
  until: string | null;
  /** Free places to choose instead, where the one that was chosen is gone; null: it is not. */
  instead: string[] | null;
  /** Whether the customer has as many appointments as there may be. */
  tooMany: boolean;
  /** The customer's own; null: none, or nobody is called. */
  ownNumber: string | null;
  typed: Typed<(typeof FIELDS)[number]>;
  problems: FormProblems;
}

interface Choice {
  booking: Booking;
  zona: string;
  service: string;
  start: string;
}

interface Attempt {
  typed: Typed<(typeof FIELDS)[number]>;
  failure: PortalFailure | null;
}

const TAKEN = 'Questo posto non è più libero: scegline un altro.';

/** What is said of a place that is gone, beside those that there are instead. */
export function taken(instead: readonly string[], message = TAKEN): FormProblems {
  return instead.length === 0 ? { fields: {}, general: message } : fieldProblem('start', message);
}

/** Why the API does not take the hour, free or not: the customer is somewhere else then. */
export function hourProblem(failure: PortalFailure | null): string | undefined {
  return failure?.fieldErrors.find(({ path }) => path[0] === 'start')?.message;
}

function untilOf({ changeHours }: Slots, start: string): string | null {
  const until = changeableUntil(Date.parse(start), changeHours);
  return until > Date.now() ? new Date(until).toISOString() : null;
}

async function ownNumberOf(page: PageContext, slots: Slots | null): Promise<string | null> {
  if (!slots?.modes.includes('phone')) return null;
  const { mobile, phone } = (await demand(page, contactsContract.getContacts)).contacts;
  return mobile ?? phone;
}

function insteadOf(slots: Slots | null, start: string, failure: PortalFailure | null): string[] | null {
  const days = slots?.days ?? [];
  if (failure?.code === 'slot-taken') return failure.details.nearest ?? nearestStarts(days, start);
  // The place may have gone while the page before was open.
  return isFree(days, start) ? null : nearestStarts(days, start);
}

function problemsWith(instead: string[] | null, failure: PortalFailure | null): FormProblems {
  if (instead !== null) return taken(instead, hourProblem(failure));
  return failure === null ? NO_PROBLEMS : problemsOf(failure, FIELDS);
}

function statusOf(slots: Slots | null, instead: string[] | null, failure: PortalFailure | null) {
  if (slots === null) return 404;
  if (instead === null || hourProblem(failure) !== undefined) return failure?.status ?? null;
  return 409;
}

async function view(page: PageContext, choice: Choice, attempt: Attempt): Promise<ConfirmStep> {
  const { booking, zona, service, start } = choice;
  const { typed, failure } = attempt;
  const slots = await freeSlots(page, { zona, service });
  const ownNumber = await ownNumberOf(page, slots);
  const instead = insteadOf(slots, start, failure);
  const status = statusOf(slots, instead, failure);
  if (status !== null) answerWith(page, status);
  return {
    ...{ booking, slots, start, instead, ownNumber, typed },
    until: slots === null ? null : untilOf(slots, start),
    tooMany: failure?.code === 'too-many-open',
    // Where no place is left at all, there is nothing to mend in the form.
    problems: slots === null || slots.days.length === 0 ? NO_PROBLEMS : problemsWith(instead, failure),
  };
}

const booked = (page: PageContext, id: string) =>
  page.redirect(withOutcome(`/appuntamenti/${id}`, 'appuntamento-prenotato'), 303);

// Whoever presses the button twice has the place already: it is theirs that is not free any more, or keeps them from it.
async function bookedBefore(page: PageContext, { zona, service, start }: Choice): Promise<string | null> {
  const mine = await call(page, customerAppointmentsContract.listMyAppointments);
  const same = mine.ok
    ? mine.data.coming.find(
        (one) => one.start === start && one.office.id === zona && one.service.id === service,
      )
    : undefined;
  return same?.id ?? null;
}

/** The page at which an appointment is booked. @throws PortalFailure */
export async function confirmStep(page: PageContext): Promise<Response | ConfirmStep> {
  const booking = readBooking(page.url.searchParams);
  const { office, service, start } = booking;
  if (office === null || service === null || start === null)
    return page.redirect(bookingAddress('giorno', booking), 303);
  const choice = { booking, zona: office, service, start };
  if (page.request.method !== 'POST') return view(page, choice, { typed: emptyForm(FIELDS), failure: null });
  const typed = await readForm(page.request, FIELDS);
  const chosen = isStart(typed.start) ? typed.start : start;
  const { mode, phone, note } = typed;
  const body = { zona: office, service, start: chosen, phone, note };
  const result = await call(page, customerAppointmentsContract.bookAppointment, {
    // What is none of the three the API refuses, beside its field.
    body: { ...body, mode: mode as Slots['modes'][number] },
  });
  if (result.ok) return booked(page, result.data.id);
  const { failure } = result;
  if (failure.code === 'not-signed-in') throw failure;
  const tried = { ...choice, start: chosen };
  const isTaken = failure.status === 409 || hourProblem(failure) !== undefined;
  const before = isTaken ? await bookedBefore(page, tried) : null;
  return before === null ? view(page, tried, { typed, failure }) : booked(page, before);
}
