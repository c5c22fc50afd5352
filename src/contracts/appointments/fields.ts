import { z } from 'zod';
import { APPOINTMENT_MODES, APPOINTMENT_STATES } from '../../domain/appointments/appointment-state';
import { Day, Id, Instant, optionalParagraphs, paragraphs, text } from '../fields';

export const AppointmentStateName = z.enum(APPOINTMENT_STATES);
export const AppointmentModeName = z.enum(APPOINTMENT_MODES, 'Scegli come vuoi incontrarci.');

/** What the customer wants the office to know beforehand. */
export const AppointmentNote = optionalParagraphs(500);

/** Why an appointment is cancelled by the office: the customer reads it. */
export const CancelReason = paragraphs(500, 3, 'Scrivi il motivo, con parole che il cliente possa capire.');

/** A day that can be booked or closed: of other centuries nobody keeps a calendar, and to walk through them takes for ever. */
export const BookingDay = Day.refine(
  (day) => day >= '2000' && day < '2100',
  'Scrivi un giorno fra il 2000 e il 2099.',
);

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5][05]$/, 'Scrivi un’ora come 09:00, di cinque in cinque minuti.');

/** An interval of the week in which a service can be booked, by the clock on the wall in Italy. */
export const OpeningInterval = z
  .strictObject({
    weekday: z.int().min(1).max(7),
    from: Time,
    to: Time,
    firstDay: BookingDay.nullable(),
    lastDay: BookingDay.nullable(),
  })
  .superRefine(({ from, to, firstDay, lastDay }, context) => {
    if (to <= from)
      context.addIssue({ code: 'custom', path: ['to'], message: 'La fine deve venire dopo l’inizio.' });
    if (firstDay !== null && lastDay !== null && lastDay < firstDay)
      context.addIssue({
        code: 'custom',
        path: ['lastDay'],
        message: 'L’ultimo giorno viene prima del primo.',
      });
  });

const whole = (min: number, max: number) => {
  const problem = `Scrivi un numero da ${String(min)} a ${String(max)}.`;
  return z.int(problem).min(min, problem).max(max, problem);
};

/** How a service is booked at a zona. */
export const BookingPlan = z
  .strictObject({
    isOpen: z.boolean(),
    minutes: whole(5, 480).refine(
      (value) => value % 5 === 0,
      'Scrivi una durata di cinque in cinque minuti.',
    ),
    /** Working side by side, of the zona's: services share them. */
    desks: whole(1, 50),
    noticeHours: whole(0, 720),
    horizonDays: whole(1, 180),
    /** Until how many hours before the customer moves or cancels. */
    changeHours: whole(0, 720),
    /** How many open appointments for this service a customer may have. */
    maxOpen: whole(1, 20),
    inPerson: z.boolean(),
    byPhone: z.boolean(),
    byVideo: z.boolean(),
    /** What to bring; empty: what the service's checklist says. */
    bring: paragraphs(1000, 0),
    openings: z.array(OpeningInterval).max(60, 'Gli orari sono troppi: al massimo 60.'),
  })
  .superRefine(({ inPerson, byPhone, byVideo }, context) => {
    if (!inPerson && !byPhone && !byVideo)
      context.addIssue({
        code: 'custom',
        path: ['inPerson'],
        message: 'Scegli almeno un modo di incontrarsi.',
      });
  });
export type BookingPlan = z.infer<typeof BookingPlan>;

/** The places of a day, by the instants at which they begin. */
export const FreeDay = z.object({ day: Day, starts: z.array(Instant) });
export type FreeDay = z.infer<typeof FreeDay>;

/** An office as somebody who has an appointment there reads of it. */
export const MeetingPlace = z.object({
  id: Id,
  name: z.string(),
  address: z.string(),
  comune: z.string(),
  provincia: z.string(),
  phone: z.string(),
});
export type MeetingPlace = z.infer<typeof MeetingPlace>;

/** Somebody who comes without having an account. */
export const Guest = z.strictObject({
  name: text(120, 2, 'Scrivi il nome di chi viene.'),
  phone: text(40, 0),
});
export type Guest = z.infer<typeof Guest>;
