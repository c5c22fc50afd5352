import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cut } from './foreign-text';

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A case as its file has it. What it is about and what must come out may stand beside it; nobody reads that here. */
const Case = z.looseObject({
  id: z.union([z.string().regex(/\S/), z.number()]),
  contesto: z.looseObject({
    anno: z.number(),
    regione: z.unknown().optional(),
    comune: z.unknown().optional(),
  }),
  // As it was read: zod's own records leave out a key called `__proto__`.
  input: z.custom<Readonly<Record<string, unknown>>>(isRecord),
});
export type CaseOfFile = z.infer<typeof Case>;

/** What is wrong with the file or one of its cases; one line of Italian each. */
export class BadCases extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** npm runs commands in the project's folder: names count from where the person is. */
export function placeOf(name: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', name);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine says where, in English; where another one does not, the line does without.
    const where = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
    const place = where?.replace('line', 'riga').replace('column', 'colonna');
    throw new BadCases([`${file}: non è JSON${place === undefined ? '' : ` (${place})`}.`]);
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'il file non c’è',
  EISDIR: 'è una cartella, non un file',
};

function readText(file: string): string {
  try {
    return readFileSync(placeOf(file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadCases([`${file}: ${UNREADABLE[code] ?? 'il file non si legge'}.`]);
  }
}

/** A list of cases, one object with them under `casi`, or a single case. */
function listOf(raw: unknown, file: string): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (isRecord(raw) && Array.isArray(raw['casi'])) return raw['casi'];
  if (isRecord(raw) && ('input' in raw || 'contesto' in raw)) return [raw];
  throw new BadCases([`${file}: serve un elenco di casi, un oggetto con «casi», o un caso solo.`]);
}

/** A case in the lines about it. */
export const named = (id: CaseOfFile['id']) => cut(String(id));

function wrongIn(raw: unknown, index: number, { issues }: z.ZodError): string[] {
  const name =
    isRecord(raw) && typeof raw['id'] === 'string' && raw['id'].trim() !== ''
      ? named(raw['id'])
      : `caso ${String(index + 1)}`;
  return issues.map(({ path: where }) => {
    const what = where.map(String).join('.');
    return `${name} ${what}: ${what === 'contesto.anno' ? 'serve l’anno dei redditi, un numero senza virgolette' : 'manca o non è del tipo giusto'}.`;
  });
}

/** Names that more than one case has: nobody could tell what came out of which. */
function toldTwice(cases: readonly CaseOfFile[]): string[] {
  return [...Map.groupBy(cases, ({ id }) => String(id))]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([id]) => `${named(id)} id: più casi hanno questo nome, dai a ciascuno il suo.`);
}

/** @throws BadCases */
export function readCaseFile(file: string): readonly CaseOfFile[] {
  const read = listOf(parse(readText(file), file), file).map((raw, index) => {
    const parsed = Case.safeParse(raw);
    return parsed.success ? { found: parsed.data } : { wrong: wrongIn(raw, index, parsed.error) };
  });
  const found = read.flatMap((each) => each.found ?? []);
  const wrong = [...read.flatMap((each) => each.wrong ?? []), ...toldTwice(found)];
  if (wrong.length > 0) throw new BadCases(wrong);
  return found;
}
