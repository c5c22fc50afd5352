import type { CustomerAppointment } from '@contracts/appointments/customers';
import { MODE_NAMES, type AppointmentMode } from '@domain/appointments/appointment-state';
import { italianMoment } from '@domain/dates/italian-days';
import { showPhone } from '@domain/phone/read-phone';
import type { BadgeKind } from '@lib/badge-kind';
import { timeOf, weekdayOf } from '@lib/dates';
import { dayInWords, dayWords, withArticle } from '@lib/days';

/** How one meets the office, as customers choose it. */
export const MODES: Readonly<Record<AppointmentMode, { label: string; hint: string }>> = {
  'in-person': { label: MODE_NAMES['in-person'], hint: 'Vieni di persona.' },
  phone: { label: MODE_NAMES.phone, hint: 'Ti chiamiamo noi all’ora che hai scelto.' },
  video: { label: MODE_NAMES.video, hint: 'L’ufficio ti manda il collegamento prima dell’appuntamento.' },
};

/** «In ufficio, al telefono». */
export function modesInWords(modes: readonly AppointmentMode[]): string {
  const [first = '', ...others] = modes.map((mode) => MODES[mode].label);
  return [first, ...others.map((label) => label.toLowerCase())].join(', ');
}

/** A number as it is read aloud; one that was written in another way stays as it is. */
export function numberOf(phone: string): string {
  return phone.startsWith('+') ? showPhone(phone) : phone;
}

/** «martedì 12 maggio 2026, dalle 09:00 alle 09:30», in Italy. */
export function stretchInWords({ start, end }: Pick<CustomerAppointment, 'start' | 'end'>): string {
  return `${weekdayOf(start)}, dalle ${timeOf(start)} alle ${timeOf(end)}`;
}

/** «martedì 12 maggio alle 9:00», in Italy: when, for who knows the year. */
export function shortly(start: string): string {
  return `${dayInWords(italianMoment(start).day)} alle ${timeOf(start).replace(/^0/, '')}`;
}

/** The lines that a text was written in, without the dashes or dots that make them a list. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim());
  return lines.filter((line) => line !== '');
}

/** «8 orari liberi». */
export function placesInWords(places: number): string {
  return places === 1 ? '1 orario libero' : `${String(places)} orari liberi`;
}

/** «Il 10 dicembre non ci sono più orari liberi: ecco il primo giorno libero.» @param shown the day shown instead */
export function goneInWords(day: string, shown: string): string {
  const { number, month } = dayWords(day);
  const instead = shown > day ? 'il primo giorno libero' : 'l’ultimo giorno libero';
  return `${withArticle('Il', `${number} ${month}`)} non ci sono più orari liberi: ecco ${instead}.`;
}

/** «1 ora e 30 minuti». */
export function minutesInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours === 0 ? [] : [hours === 1 ? '1 ora' : `${String(hours)} ore`],
    rest === 0 ? [] : [rest === 1 ? '1 minuto' : `${String(rest)} minuti`],
  ];
  return parts.flat().join(' e ');
}

// Offices close for lunch at about one.
const AFTERNOON = 13;

/** The hours of a day as people look for them; a part of the day without any is left out. */
export function partsOfDay(starts: readonly string[]): { name: string; starts: string[] }[] {
  const isMorning = (start: string) => italianMoment(start).hour < AFTERNOON;
  return [
    { name: 'Mattina', starts: starts.filter(isMorning) },
    { name: 'Pomeriggio', starts: starts.filter((start) => !isMorning(start)) },
  ].filter((part) => part.starts.length > 0);
}

/** How an appointment stands, as its customer reads it. @param now milliseconds since 1970 */
export function stateBadge(
  { state, end }: Pick<CustomerAppointment, 'state' | 'end'>,
  now: number,
): { label: string; kind: BadgeKind } {
  if (state === 'cancelled') return { label: 'Annullato', kind: 'danger' };
  if (state === 'missed') return { label: 'Assente', kind: 'warning' };
  if (state === 'came' || Date.parse(end) <= now) return { label: 'Passato', kind: 'neutral' };
  return { label: 'Prenotato', kind: 'success' };
}
