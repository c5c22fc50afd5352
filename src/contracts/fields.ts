import { z } from 'zod';
import { emailProblem, normaliseEmail } from '../domain/text/email';
import { isSafeText } from '../domain/text/safe';

const MISSING = 'Questo campo è necessario.';

/**
 * A text of several lines, at most `max` characters, trimmed, without characters that break what shows it.
 * @param missing what is said where it is empty; lists of errors need it to name the field
 */
export function paragraphs(max: number, min = 1, missing = MISSING) {
  return z
    .string(missing)
    .max(max, `Scrivi al massimo ${String(max)} caratteri.`)
    .refine(isSafeText, 'Il testo contiene caratteri non ammessi.')
    .transform((value) => value.trim().normalize('NFC'))
    .refine((value) => value.length >= min, missing);
}

/** A text that is kept as it was typed, its spaces included, without characters that break what stores or shows it. */
export function verbatim(max: number, tooLong = `Scrivi al massimo ${String(max)} caratteri.`) {
  return z
    .string('Scrivi un testo.')
    .max(max, tooLong)
    .refine(isSafeText, 'Il testo contiene caratteri non ammessi.');
}

/** A text of one line; otherwise as `paragraphs`. */
export function text(max: number, min = 1, missing = MISSING) {
  return paragraphs(max, min, missing).refine(
    (value) => !/[\n\r\t]/.test(value),
    'Scrivi il testo su una sola riga.',
  );
}

/** An optional text: empty or missing becomes null. */
export function optionalText(max: number) {
  return text(max, 0)
    .nullish()
    .transform((value) => (value === undefined || value === '' ? null : value));
}

/** An optional text of several lines: empty or missing becomes null. */
export function optionalParagraphs(max: number) {
  return paragraphs(max, 0)
    .nullish()
    .transform((value) => (value === undefined || value === '' ? null : value));
}

/** A public identifier: a Strapi document id. */
export const Id = z.string().regex(/^[a-z0-9]{24,32}$/, 'Identificativo non valido.');

/** The suite's own identifier of something; it stands in addresses, where `..` would be the step back. */
export const ExternalId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'Identificativo esterno non valido.');

/** An instant in UTC with milliseconds, `2026-06-30T21:59:59.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });

/** A calendar day, `2026-06-30`. */
export const Day = z.iso.date('Scrivi una data valida.');

/** An email address as people type it; the domain is lower-cased. */
export const Email = z
  .string('Scrivi l’indirizzo email.')
  .max(1000, 'L’indirizzo email è troppo lungo.')
  .superRefine((value, context) => {
    const problem = emailProblem(value);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .transform(normaliseEmail);

/** A secret token of a link or session: 256 random bits in base64url. */
export const Token = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'Codice non valido.');

/** A whole number, written in JSON as such, in an address as its digits. */
function wholeNumber(min: number, max: number) {
  const digits = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number);
  return z.union([z.int(), digits]).pipe(z.number().min(min).max(max));
}

/** `page` (from 1) and `pageSize` of a list, as they stand in an address. */
export const PageQuery = z.strictObject({
  page: wholeNumber(1, 10_000).default(1),
  pageSize: wholeNumber(1, 100).default(20),
});

/** A page of a list with the number of all its items. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), page: z.int(), pageSize: z.int(), total: z.int() });
}

export const Done = z.object({ done: z.literal(true) });

/** The answer of what has nothing else to say. */
export const DONE: z.infer<typeof Done> = { done: true };
