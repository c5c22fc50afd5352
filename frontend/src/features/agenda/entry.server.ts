import { customerAgendaContract } from '@contracts/agenda';
import type { AgendaEntry } from '@contracts/agenda/fields';
import { answerWith, refusedForm, type FormView, type PageContext } from '@lib/form-view';
import { emptyForm, NO_PROBLEMS, problemsOf, readForm, type FormProblems, type Typed } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import { PortalFailure } from '@lib/portal-failure';
import { agendaAddress, dayIn } from './agenda-address';
import { todayInItaly } from './agenda.server';

const NAMES = [
  'title',
  'place',
  'firstDay',
  'lastDay',
  'allDay',
  'startTime',
  'endTime',
  'repeats',
  'until',
  'note',
] as const;
export type EntryField = (typeof NAMES)[number];

/** A form of a commitment; `entry` is the one that is changed. */
export interface EntryFormView extends FormView<EntryField> {
  entry: AgendaEntry | null;
  /** The day to go back to. */
  day: string;
}

/** Where a browser has no field for dates, people write them as they are used to. */
function dayTyped(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function timeTyped(text: string): string {
  const [, hour, minute] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text) ?? [];
  return hour === undefined || minute === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}

const orNull = (text: string) => (text === '' ? null : text);

function bodyOf(typed: Typed<EntryField>) {
  const allDay = typed.allDay !== '';
  return {
    ...{ title: typed.title, place: typed.place, note: typed.note, allDay },
    firstDay: dayTyped(typed.firstDay),
    lastDay: orNull(dayTyped(typed.lastDay)),
    startTime: allDay ? null : orNull(timeTyped(typed.startTime)),
    endTime: allDay ? null : orNull(timeTyped(typed.endTime)),
    // The API says so where the form was made to send something else.
    repeats: typed.repeats as AgendaEntry['repeats'],
    until: typed.repeats === 'none' ? null : orNull(dayTyped(typed.until)),
  };
}

function typedOf(entry: AgendaEntry): Typed<EntryField> {
  return {
    ...{ title: entry.title, place: entry.place ?? '', note: entry.note ?? '' },
    ...{ firstDay: entry.firstDay, lastDay: entry.lastDay === entry.firstDay ? '' : entry.lastDay },
    ...{ allDay: entry.allDay ? 'si' : '', startTime: entry.startTime ?? '', endTime: entry.endTime ?? '' },
    ...{ repeats: entry.repeats, until: entry.until ?? '' },
  };
}

/** The page that adds a commitment, on the day that its address names. @throws PortalFailure */
export async function newEntryPage(page: PageContext): Promise<Response | EntryFormView> {
  const day = dayIn(page.url.searchParams) ?? todayInItaly();
  const view = { entry: null, day };
  if (page.request.method !== 'POST')
    return { ...view, typed: { ...emptyForm(NAMES), firstDay: day, repeats: 'none' }, problems: NO_PROBLEMS };
  const typed = await readForm(page.request, NAMES);
  const body = bodyOf(typed);
  const result = await call(page, customerAgendaContract.addAgendaEntry, { body });
  if (!result.ok) return { ...view, ...refusedForm(page, typed, result.failure) };
  return page.redirect(withOutcome(agendaAddress({ day: body.firstDay }), 'impegno-aggiunto'), 303);
}

/** A commitment; null, and the page answers 404, where the customer has none such. @throws PortalFailure */
export async function entryPage(page: PageContext, id: string): Promise<AgendaEntry | null> {
  const result = await call(page, customerAgendaContract.getAgendaEntry, { params: { id } });
  if (result.ok) return result.data;
  if (result.failure.code !== 'not-found' && result.failure.code !== 'invalid-input') throw result.failure;
  answerWith(page, 404);
  return null;
}

/** The page that changes a commitment. @throws PortalFailure */
export async function changeEntryPage(page: PageContext, id: string): Promise<Response | EntryFormView> {
  const params = { id };
  const entry = await demand(page, customerAgendaContract.getAgendaEntry, { params });
  const view = { entry, day: dayIn(page.url.searchParams) ?? entry.firstDay };
  if (page.request.method !== 'POST') return { ...view, typed: typedOf(entry), problems: NO_PROBLEMS };
  const typed = await readForm(page.request, NAMES);
  const body = bodyOf(typed);
  const result = await call(page, customerAgendaContract.changeAgendaEntry, { params, body });
  if (!result.ok) return { ...view, ...refusedForm(page, typed, result.failure) };
  return page.redirect(withOutcome(agendaAddress({ day: body.firstDay }), 'impegno-salvato'), 303);
}

/** The page that asks whether a commitment is to go, or only one of its days. */
export interface RemovalView {
  entry: AgendaEntry;
  /** The day in view, where the commitment repeats; null: it is all or nothing. */
  day: string | null;
  problems: FormProblems;
}

/**
 * Takes a commitment away only where that is what was asked for: a day without its date, or of a commitment that has since
 * stopped coming again, is not all of it.
 * @throws PortalFailure `malformed-request` on such a form too
 */
export async function removalPage(page: PageContext, id: string): Promise<Response | RemovalView> {
  const params = { id };
  const entry = await demand(page, customerAgendaContract.getAgendaEntry, { params });
  const day = entry.repeats === 'none' ? null : dayIn(page.url.searchParams);
  if (page.request.method !== 'POST') return { entry, day, problems: NO_PROBLEMS };
  const { quanto } = await readForm(page.request, ['quanto'] as const);
  const onlyDay = quanto === 'giorno' ? day : null;
  if (quanto !== 'tutto' && onlyDay === null) throw new PortalFailure('malformed-request');
  const result =
    onlyDay === null
      ? await call(page, customerAgendaContract.removeAgendaEntry, { params })
      : await call(page, customerAgendaContract.skipAgendaDay, { params, body: { day: onlyDay } });
  if (result.ok) {
    const back = agendaAddress({ day: day ?? entry.firstDay });
    const outcome = onlyDay === null ? 'impegno-eliminato' : 'giorno-tolto';
    return page.redirect(withOutcome(back, outcome), 303);
  }
  if (result.failure.code === 'not-signed-in') throw result.failure;
  answerWith(page, result.failure.status);
  return { entry, day, problems: problemsOf(result.failure, []) };
}
