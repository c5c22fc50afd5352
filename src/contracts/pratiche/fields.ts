import { z } from 'zod';
import { PRATICA_EVENT_KINDS } from '../../domain/pratiche/events';
import { Day, Id, Instant, optionalParagraphs, paragraphs, text } from '../fields';

export const PraticaStateName = z.enum(['collecting', 'working', 'completed', 'cancelled']);
export const UploadStateName = z.enum(['open', 'finished', 'reopen-asked']);
export const EntryStateName = z.enum(['missing', 'uploaded', 'accepted', 'to-redo', 'not-needed']);

/** A tax year or the year of a request, four digits. */
export const Year = z.int().min(2000).max(2100);

/** The last message that was shown: one that came since is not read. */
export const MessagesRead = z.strictObject({ last: Id });

/** A message of the thread, or a reason that the other side reads. */
export const MessageText = paragraphs(4000, 1, 'Scrivi un messaggio.');
export const Reason = paragraphs(1000, 3, 'Scrivi il motivo, con parole che chi legge possa capire.');

const NO_REASON = 'Scrivi il motivo, con parole che il cliente possa capire.';

/**
 * Steps of which one tells the customer why.
 * @param needing the step that is refused without a reason; with the others a reason has no meaning and is dropped
 */
export function withReason<const Step extends string>(steps: readonly [Step, ...Step[]], needing: Step) {
  return z
    .strictObject({ step: z.enum(steps), reason: optionalParagraphs(1000) })
    .superRefine(({ step, reason }, context) => {
      if (step === needing && (reason ?? '').length < 3)
        context.addIssue({ code: 'custom', path: ['reason'], message: NO_REASON });
    })
    .transform(({ step, reason }) => ({ step, reason: step === needing ? (reason ?? '') : null }));
}

/** A document that the CAF wants for a pratica. */
export const ChecklistEntry = z.object({
  id: Id,
  name: z.string(),
  explanation: z.string(),
  example: z.string(),
  required: z.boolean(),
  state: EntryStateName,
  /** Why it is to be redone; null in every other state. */
  reason: z.string().nullable(),
});
export type ChecklistEntry = z.infer<typeof ChecklistEntry>;

/** Something that happened to a pratica. */
export const PraticaEvent = z.object({
  at: Instant,
  kind: z.enum(PRATICA_EVENT_KINDS),
  /** Who did it: customers never read the names of operators. */
  by: z.enum(['customer', 'office', 'portal']),
  /** The document, reason or day that it is about. */
  text: z.string().nullable(),
});
export type PraticaEvent = z.infer<typeof PraticaEvent>;

/** A message between a customer and the office. */
export const PraticaMessage = z.object({
  id: Id,
  at: Instant,
  sender: z.enum(['customer', 'office']),
  /** The operator's name, for operators; null for customers and for what customers wrote. */
  author: z.string().nullable(),
  text: z.string(),
  /** Whether the other side has read it. */
  read: z.boolean(),
});
export type PraticaMessage = z.infer<typeof PraticaMessage>;

/** A pratica in a list. */
export const PraticaSummary = z.object({
  id: Id,
  service: z.string(),
  year: z.int(),
  state: PraticaStateName,
  uploadState: UploadStateName,
  expectedDay: Day.nullable(),
  openedAt: Instant,
  changedAt: Instant,
  progress: z.object({ there: z.int(), wanted: z.int() }),
  /** Messages of the other side that nobody has read yet. */
  unreadMessages: z.int(),
});
export type PraticaSummary = z.infer<typeof PraticaSummary>;

/** A new document that an operator asks for. */
export const NewEntry = z.strictObject({
  name: text(200, 1, 'Scrivi il nome del documento.'),
  explanation: paragraphs(1000, 0),
  required: z.boolean(),
});
