import type { BookingPlan } from '../../../../contracts/appointments/fields';

/** An interval of the week while it is typed. */
export interface OpeningDraft {
  /** Which one it is while others come and go. */
  key: number;
  weekday: number;
  from: string;
  to: string;
  /** Whether it holds between two days only. */
  bounded: boolean;
  /** Empty: not said. */
  firstDay: string;
  lastDay: string;
}

/** The numbers of a plan, by their names in the contract, with what operators read and in which unit. */
export const NUMBERS = {
  minutes: ['Durata, in minuti', 'Di cinque in cinque.'],
  desks: [
    'Sportelli che lavorano insieme',
    'Li condividono tutti i servizi dell’ufficio. Per esempio 730 con 3 e ISEE con 2: l’ISEE usa gli sportelli 1 e 2, il 730 comincia dal 3 e li usa tutti.',
  ],
  noticeHours: ['Preavviso minimo, in ore', 'Con 24 nessuno prenota per le prossime ventiquattro ore.'],
  horizonDays: ['Fino a quanti giorni da oggi si prenota', 'Per esempio 60.'],
  changeHours: ['Fino a quante ore prima il cliente sposta o annulla', 'Dopo deve telefonare.'],
  maxOpen: ['Appuntamenti aperti per cliente', 'Per questo servizio.'],
} as const;
export type NumberName = keyof typeof NUMBERS;

// The keys of the record above; the compiler knows them as strings.
export const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

/** How a service is booked, while it is typed: numbers as their digits. */
export type PlanDraft = Omit<BookingPlan, NumberName | 'openings'> &
  Record<NumberName, string> & { openings: OpeningDraft[] };

/** What is proposed where a service could not be booked yet. */
export const FIRST_PLAN: BookingPlan = {
  ...{ isOpen: true, minutes: 30, desks: 1, noticeHours: 24, horizonDays: 60, changeHours: 24, maxOpen: 1 },
  ...{ inPerson: true, byPhone: false, byVideo: false, bring: '', openings: [] },
};

/** A plan as it is typed. */
export function draftOf(plan: BookingPlan): PlanDraft {
  const { minutes, desks, noticeHours, horizonDays, changeHours, maxOpen, openings, ...rest } = plan;
  return {
    ...rest,
    ...{ minutes: String(minutes), desks: String(desks), noticeHours: String(noticeHours) },
    ...{ horizonDays: String(horizonDays), changeHours: String(changeHours), maxOpen: String(maxOpen) },
    openings: openings.map(({ weekday, from, to, firstDay, lastDay }, key) => ({
      ...{ key, weekday, from, to, firstDay: firstDay ?? '', lastDay: lastDay ?? '' },
      bounded: firstDay !== null || lastDay !== null,
    })),
  };
}

// What is no number goes as none, and the API says so beside its field.
const numberOf = (digits: string) => (/^\d{1,9}$/.test(digits.trim()) ? Number(digits) : Number.NaN);
const dayOrNone = (day: string) => (day === '' ? null : day);

/** What the endpoints take; openings stay in their order, so that an error’s place is the same in both. */
export function planOf(draft: PlanDraft): BookingPlan {
  const { minutes, desks, noticeHours, horizonDays, changeHours, maxOpen, openings, ...rest } = draft;
  return {
    ...rest,
    ...{ minutes: numberOf(minutes), desks: numberOf(desks), noticeHours: numberOf(noticeHours) },
    ...{ horizonDays: numberOf(horizonDays), changeHours: numberOf(changeHours), maxOpen: numberOf(maxOpen) },
    openings: openings.map(({ weekday, from, to, bounded, firstDay, lastDay }) => ({
      ...{ weekday, from, to },
      ...{ firstDay: bounded ? dayOrNone(firstDay) : null, lastDay: bounded ? dayOrNone(lastDay) : null },
    })),
  };
}
