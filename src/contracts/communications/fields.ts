import { z } from 'zod';
import { COMMUNICATION_STATES } from '../../domain/communications/life';
import { CustomerType } from '../customers/fields';
import { Day, Id, text, verbatim } from '../fields';
import { RichText } from '../rich-text';
import { FileKindName } from '../uploads/fields';

export const CommunicationState = z.enum(COMMUNICATION_STATES);

export const ById = z.strictObject({ id: Id });

/** A file that goes with a communication. */
export const Attachment = z.object({
  id: Id,
  name: z.string(),
  kind: FileKindName,
  /** Bytes. */
  size: z.int(),
});
export type Attachment = z.infer<typeof Attachment>;

const BirthYear = z.int().min(1880, 'Scrivi l’anno con quattro cifre.').max(2100, 'Anno non valido.');

/** Whom a communication is for, by what is known of customers; whatever is null does not matter. */
export const CustomerFilter = z
  .strictObject({
    type: CustomerType.nullable(),
    sede: Id.nullable(),
    zona: Id.nullable(),
    bornFrom: BirthYear.nullable(),
    bornTo: BirthYear.nullable(),
    /** Whether they have a pratica of this service; `year` null: of any year. */
    pratica: z
      .strictObject({
        has: z.boolean(),
        service: Id,
        year: z.int().min(1980, 'Scrivi l’anno con quattro cifre.').max(2100, 'Anno non valido.').nullable(),
      })
      .nullable(),
  })
  .refine(({ bornFrom, bornTo }) => bornFrom === null || bornTo === null || bornFrom <= bornTo, {
    path: ['bornTo'],
    message: 'L’ultimo anno di nascita viene prima del primo.',
  });
export type CustomerFilter = z.infer<typeof CustomerFilter>;

/** Codici fiscali as they are pasted, or the text of a CSV file that has them. */
export const CodiciFiscaliText = verbatim(1_000_000, 'L’elenco è troppo lungo: dividilo.');

/** The recipients as an editor picks them. */
export const Audience = z.union([
  z.strictObject({ kind: z.literal('filter'), filter: CustomerFilter }),
  z.strictObject({ kind: z.literal('group'), group: Id }),
  z.strictObject({ kind: z.literal('chosen'), customers: z.array(Id).max(500, 'Scegline al massimo 500.') }),
  z.strictObject({ kind: z.literal('list'), codiciFiscali: CodiciFiscaliText }),
]);
export type Audience = z.infer<typeof Audience>;

/** What an editor writes; a draft may still be empty. */
export const Writing = z.strictObject({
  title: text(160, 0),
  body: RichText,
  /** The last day on which customers see it; null: as long as it is not withdrawn. */
  lastDay: Day.nullable(),
  askConfirmation: z.boolean(),
  byEmail: z.boolean(),
});
export type Writing = z.infer<typeof Writing>;
