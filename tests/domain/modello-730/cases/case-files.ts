import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const OutcomeValue = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  z.record(z.string(), z.number()),
]);

/** A worked case. `calcola730` takes the same files: it reads `id`, `contesto` and `input`. */
const Case = z.strictObject({
  id: z.string(),
  /** What it is about, in Italian. */
  titolo: z.string(),
  contesto: z.looseObject({ anno: z.number().int() }),
  input: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  nota: z.string().optional(),
  /** The arithmetic by hand, step by step: «lorda 25.000 × 23% = 5.750». */
  conto: z.array(z.string()).optional(),
  /** Published examples that it agrees with. */
  fonti: z.array(z.string()).optional(),
  /** Open readings that would give another result: ids of interpretations.ts. */
  sensibile_a: z
    .array(
      z.strictObject({
        interpretazione: z.string(),
        risultato_alternativo: z.number(),
        saldi_diversi: z.record(z.string(), z.number()),
      }),
    )
    .optional(),
  /** What must come out; own cases may leave out what they do not reckon. */
  atteso: z.record(z.string(), OutcomeValue),
});
export type WorkedCase = z.infer<typeof Case>;

/** The cases of a folder, in the order of their names; a file holds one, or a list of them. */
export function casesIn(folder: 'visible' | 'own'): readonly WorkedCase[] {
  const place = path.join(__dirname, folder);
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const read: unknown = JSON.parse(readFileSync(path.join(place, name), 'utf8'));
      return Array.isArray(read) ? z.array(Case).parse(read) : [Case.parse(read)];
    });
}
