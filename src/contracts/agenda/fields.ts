import { z } from 'zod';
import { commitmentProblems, REPEATS } from '../../domain/agenda/commitment';
import { timesOf } from '../../domain/agenda/typed-times';
import { dayCount } from '../../domain/dates/italian-days';
import { AppointmentModeName, MeetingPlace } from '../appointments/fields';
import { Day, Id, Instant, optionalParagraphs, optionalText, text } from '../fields';

/** As far as anybody plans or looks back: what comes again and again must end somewhere. */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2199-12-31';

/** How many days are shown at once. */
export const LONGEST_RANGE = 100;

// What is no day, or no hour, is not looked at any further.
export const AgendaDay = z.iso
  .date({ error: 'Scrivi una data valida.', abort: true })
  .refine((day) => FIRST_DAY <= day && day <= LAST_DAY, {
    error: 'Scrivi una data tra il 1970 e il 2199.',
    abort: true,
  });

const Time = z
  .string('Scrivi un’ora come 09:00.')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Scrivi un’ora come 09:00.', abort: true });

export const RepeatsName = z.enum(REPEATS, 'Scegli ogni quanto si ripete.');

/** Calendar days in Italy, the last one included. */
export const AgendaRange = z
  .strictObject({ from: AgendaDay, to: AgendaDay })
  .superRefine(({ from, to }, context) => {
    const days = dayCount(from, to);
    if (days >= 1 && days <= LONGEST_RANGE) return;
    const message = `Scegli da 1 a ${String(LONGEST_RANGE)} giorni.`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  });

const nullIfMissing = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? null);

/** A commitment of the customer's own, as it is written down. */
export const TypedEntry = z
  .strictObject({
    title: text(120, 1, 'Scrivi che cosa è: per esempio «Visita dal medico».'),
    place: optionalText(200),
    note: optionalParagraphs(2000),
    firstDay: AgendaDay,
    /** Missing: the same as the first. */
    lastDay: nullIfMissing(AgendaDay),
    allDay: z.boolean(),
    startTime: nullIfMissing(Time),
    /** Missing: an hour later. */
    endTime: nullIfMissing(Time),
    repeats: RepeatsName,
    /** The last day on which it may come again; missing: for ever. */
    until: nullIfMissing(AgendaDay),
  })
  .superRefine((typed, context) => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    if (!typed.allDay && typed.startTime === null)
      refuse('startTime', 'Scrivi a che ora comincia, oppure scegli «Tutto il giorno».');
    for (const { field, message } of commitmentProblems(timesOf(typed))) refuse(field, message);
  });
export type TypedEntry = z.infer<typeof TypedEntry>;

/** A commitment as it is kept. */
export const AgendaEntry = z.object({
  id: Id,
  title: z.string(),
  place: z.string().nullable(),
  note: z.string().nullable(),
  firstDay: Day,
  lastDay: Day,
  allDay: z.boolean(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  repeats: RepeatsName,
  until: Day.nullable(),
  skippedDays: z.array(Day),
});
export type AgendaEntry = z.infer<typeof AgendaEntry>;

/** When something in the agenda is. */
const When = {
  /** Calendar days in Italy that it touches. */
  firstDay: Day,
  lastDay: Day,
  /** Both null: all day. */
  start: Instant.nullable(),
  end: Instant.nullable(),
};

const OwnItem = z.object({
  kind: z.literal('own'),
  ...When,
  /** Of the commitment: one that repeats has several items, told apart by their first day. */
  id: Id,
  title: z.string(),
  place: z.string().nullable(),
  repeats: RepeatsName,
});

const AppointmentItem = z.object({
  kind: z.literal('appointment'),
  ...When,
  id: Id,
  service: z.string(),
  office: MeetingPlace.pick({ name: true, address: true, comune: true, phone: true }),
  mode: AppointmentModeName,
});

const DeadlineItem = z.object({
  kind: z.literal('deadline'),
  ...When,
  id: Id,
  title: z.string(),
  explanation: z.string(),
});

/** Something that stands in the agenda on a day or several. */
export const AgendaItem = z.discriminatedUnion('kind', [OwnItem, AppointmentItem, DeadlineItem]);
export type AgendaItem = z.infer<typeof AgendaItem>;
