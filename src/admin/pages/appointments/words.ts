import { STATE_NAMES, type AppointmentState } from '../../../domain/appointments/appointment-state';
import type { Tone } from '../../shared/tone';

/** The state of an appointment, and how it is coloured. */
export const STATE_WORDS: Record<AppointmentState, { name: string; tone: Tone }> = {
  booked: { name: STATE_NAMES.booked, tone: 'primary' },
  came: { name: STATE_NAMES.came, tone: 'success' },
  missed: { name: STATE_NAMES.missed, tone: 'danger' },
  cancelled: { name: STATE_NAMES.cancelled, tone: 'neutral' },
};

/** Days of the week by their number, 1 Monday … 7 Sunday. */
export const WEEKDAYS: Record<number, string> = {
  ...{ 1: 'Lunedì', 2: 'Martedì', 3: 'Mercoledì', 4: 'Giovedì' },
  ...{ 5: 'Venerdì', 6: 'Sabato', 7: 'Domenica' },
};

/** «1 appuntamento», «4 appuntamenti». */
export function countWords(count: number): string {
  return count === 1 ? '1 appuntamento' : `${String(count)} appuntamenti`;
}

/** What stands above a calendar with appointments that no longer fit. */
export function outsideWords(count: number): string {
  return count === 1
    ? '1 appuntamento non sta più negli orari: guardalo.'
    : `${String(count)} appuntamenti non stanno più negli orari: guardali.`;
}

const NOTHING_IS_TAKEN =
  'Non viene tolto nulla: chi ha prenotato viene lo stesso, finché non decidi tu di spostare o annullare.';

/** What would be left outside by a change that is not made yet. */
export function wouldBeOutsideWords(count: number): string {
  if (count === 0) return 'Nessun appuntamento resta fuori.';
  const left =
    count === 1
      ? '1 appuntamento già preso resterebbe'
      : `${String(count)} appuntamenti già presi resterebbero`;
  return `${left} fuori orario. ${NOTHING_IS_TAKEN}`;
}

/** What is outside once nothing waits to be saved. */
export function areOutsideWords(count: number): string {
  if (count === 0) return 'Nessun appuntamento è fuori orario.';
  const are = count === 1 ? '1 appuntamento già preso è' : `${String(count)} appuntamenti già presi sono`;
  return `${are} fuori orario. ${NOTHING_IS_TAKEN}`;
}

/** What is told once a change is made that left some outside. */
export function leftOutsideWords(done: string, count: number): string {
  if (count === 0) return done;
  return `${done} ${count === 1 ? '1 appuntamento è rimasto' : `${String(count)} appuntamenti sono rimasti`} fuori orario: nessuno è stato tolto.`;
}

/** «1 orario», «12 orari», and over several days how many those are. */
export function hoursWords(counts: readonly number[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'Non ne viene nessun orario da prenotare.';
  const hours = all === 1 ? '1 orario' : `${String(all)} orari`;
  return counts.length === 1 ? hours : `${hours} in ${String(counts.length)} giorni`;
}

// The API looks no further ahead than that.
const PREVIEWED_DAYS = 28;

/** Over which days the preview of a plan looks. @param horizonDays how far ahead one books; NaN: not said */
export function spanWords(horizonDays: number): string {
  if (horizonDays === 1) return 'fra oggi e domani';
  return horizonDays < PREVIEWED_DAYS
    ? `nei prossimi ${String(horizonDays)} giorni`
    : 'nelle prossime quattro settimane';
}

/** «12 orari in 3 giorni, nelle prossime quattro settimane». */
export function previewWords(counts: readonly number[], horizonDays: number): string {
  const span = spanWords(horizonDays);
  return counts.length === 0
    ? `Non ne viene nessun orario da prenotare ${span}.`
    : `${hoursWords(counts)}, ${span}`;
}
