import { z } from 'zod';
import { CERTAINTIES } from '../../../../src/domain/modello-730/engine/certainty';
import { KINDS, type Quadro } from '../../../../src/domain/modello-730/structure/form';
import type { QuadroWords } from '../../../../src/domain/modello-730/structure/words';
import type { Difference, FormFacts } from '../../../../src/domain/modello-730/structure/form-facts';

const certainty = z.enum(CERTAINTIES);
const text = z.string().regex(/^\S.*\S$|^\S$/s);
const bounds = z.strictObject({ min: z.number(), max: z.number() });
const day = z.iso.date();

const code = z.strictObject({
  code: text,
  description: text,
  certainty: certainty.exactOptional(),
  spendingLimit: z.number().positive().exactOptional(),
  limitPer: text.exactOptional(),
  incomeLimit: z.number().positive().exactOptional(),
  incomePercentageLimit: z.number().positive().exactOptional(),
  highestDetrazione: z.number().positive().exactOptional(),
  rate: z.number().positive().exactOptional(),
  traceable: z.literal(true).exactOptional(),
  note: text.exactOptional(),
});

const column = z.strictObject({
  number: z.int().positive().nullable(),
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: text,
  kind: z.enum(KINDS),
  required: z.literal(true).exactOptional(),
  requiredUnless: text.exactOptional(),
  orInteger: bounds.exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  inputDecimals: z.int().positive().exactOptional(),
  portalOnly: z.literal(true).exactOptional(),
  note: text.exactOptional(),
  certainty,
  source: text.exactOptional(),
  codes: z.array(code).nonempty().exactOptional(),
});

const rigo = z.strictObject({
  id: z.string().regex(/^[A-Z]+\d+$/),
  title: text,
  conventional: z.literal(true).exactOptional(),
  rows: bounds.exactOptional(),
  printed: z.array(text).nonempty().exactOptional(),
  printedCertainty: certainty.exactOptional(),
  note: text.exactOptional(),
  codesToVerify: text.exactOptional(),
  columns: z.array(column).nonempty(),
});

/** What a file of `words` holds. */
export const wordsSchema: z.ZodType<QuadroWords> = z.strictObject({
  id: text,
  instructions: text,
  help: z.record(z.string().regex(/^[A-Z]+\d+\.[a-z][A-Za-z0-9]*$/), text),
});

/** The types of the form, held field by field: a field too many fails as one too few does. */
export const quadroSchema: z.ZodType<Quadro> = z.strictObject({
  id: text,
  title: text,
  order: z.int().positive(),
  certainty,
  source: text,
  modules: bounds.exactOptional(),
  note: text.exactOptional(),
  documents: z.array(z.union([text, z.strictObject({ document: text, for: z.array(text) })])),
  news: z.array(text).nonempty().exactOptional(),
  sections: z.array(z.strictObject({ id: text, title: text, righi: z.array(rigo).nonempty() })).nonempty(),
});

export const factsSchema: z.ZodType<FormFacts> = z.strictObject({
  incomeYear: z.int(),
  model: z.string().regex(/^730\/\d{4}$/),
  formVersion: text,
  writtenOn: day,
  warning: text,
  certainties: z.record(certainty, text),
  kinds: z.record(z.enum(KINDS), text),
  calendar: z.array(z.strictObject({ event: text, day, source: text, certainty })).nonempty(),
  linkedForms: z.array(z.strictObject({ id: text, title: text, description: text, certainty })).nonempty(),
  numbering: z.strictObject({
    righi: z.record(text, text),
    pages: z.int().nullable(),
    source: text,
    certainty,
    note: text,
  }),
  otherRates: z.array(
    z.strictObject({
      id: text,
      name: text,
      value: z.string().regex(/^\d+(\.\d+)?$/),
      unit: text,
      source: text,
      certainty,
    }),
  ),
  retention: z.strictObject({ until: day, note: text, certainty }),
});

export const differencesSchema: z.ZodType<Difference[]> = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    chapter: text,
    topic: text,
    thisYear: text,
    nextYear: text,
    source: text,
    certainty: text,
    cells: z.array(text),
  }),
);
