import type { Code, Column } from './structure/form';
import { columnKey, type RigoPlace, type Structure } from './structure/structure';

// Every cell of the form as a page of the docs, by its number and by its name, made of the forms themselves.

/** What stands in a cell of each kind, as it is written into a case. */
const KINDS: Readonly<Record<Column['kind'], string>> = {
  amount: 'importo in euro',
  integer: 'numero intero',
  percentage: 'percentuale',
  code: 'codice',
  date: 'data',
  'codice-fiscale': 'codice fiscale',
  box: 'casella',
  text: 'testo',
  comune: 'codice catastale',
  province: 'sigla della provincia',
  cap: 'C.A.P.',
};

const ABOUT = `<!-- Scritto da npm run tabella730: non modificarlo a mano. -->

# Celle del Modello 730

Una cella si dice con il rigo e la colonna: con il numero (\`C1.col3\`) o con il nome (\`C1.reddito\`), che vale lo stesso. Il modulo
successivo si scrive \`E8#2.col1\`; nelle righe dei familiari il numero c’è sempre: \`FAM1#1.col6\`. Dei righi uguali (C1, C2, C3) c’è il
primo. Gli importi sono in euro interi, le percentuali da 0.01 a 100 con il punto (\`33.33\`), le date \`"2025-02-28"\`, una casella barrata
è \`1\`, il comune è il codice catastale (\`"H501"\`). Una cella obbligatoria lo è appena nel suo rigo è scritto qualcosa. I codici sono
quelli del modello più recente che ha la cella; quelli di ciascun anno, con l’aiuto di ogni cella, stanno in
\`src/domain/modello-730/years/<anno>/quadri/\`.
`;

export interface FormYear {
  /** What the form is called: «730/2026». */
  readonly model: string;
  readonly structure: Structure;
}

const escaped = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;

function rangesOf({ orInteger }: Column): string[] {
  return orInteger === undefined ? [] : [`${String(orInteger.min)}–${String(orInteger.max)}`];
}

/** The codes, with what each means where that is short enough for a table. */
function codesOf(column: Column): string {
  const codes: readonly Code[] = column.codes ?? [];
  return [...codes.map(({ code, description }) => `\`${code}\` ${description}`), ...rangesOf(column)].join(
    '; ',
  );
}

/** Whether a form has the cell by this name under this number. */
function hasIt({ structure }: FormYear, rigo: string, { id, number }: Column): boolean {
  return structure.byPrinted.get(rigo)?.place.columns.get(id)?.number === number;
}

/** In which forms it stands; empty where it stands in all. */
function modelsOf(rigo: string, column: Column, years: readonly FormYear[]): string {
  const having = years.filter((year) => hasIt(year, rigo, column));
  return having.length === years.length ? '' : `solo ${having.map(({ model }) => model).join(', ')}`;
}

function wantedOf({ required, requiredUnless }: Column): string {
  if (required !== true) return '';
  return requiredUnless === undefined ? 'obbligatoria' : `obbligatoria, tranne con \`${requiredUnless}\``;
}

function cellRow({ rigo }: RigoPlace, column: Column, years: readonly FormYear[]): string {
  const notes = [
    wantedOf(column),
    modelsOf(rigo.id, column, years),
    column.certainty === 'alta' ? '' : `certezza ${column.certainty}`,
  ].filter((note) => note !== '');
  return row(
    ...[`\`${rigo.id}.${columnKey(column)}\``, `\`${rigo.id}.${column.id}\``, column.label],
    ...[KINDS[column.kind], codesOf(column), notes.join('; ')],
  );
}

/** The printed righi that a rigo stands for, and how it is written where it repeats. */
function titleOf({ rigo, printed, numbered }: RigoPlace): string {
  const [first = rigo.id] = printed;
  const last = printed.at(-1) ?? first;
  const righi = first === last ? (numbered ? `${first}#1, ${first}#2, …` : first) : `${first}–${last}`;
  return `### ${righi}: ${rigo.title}`;
}

function rigoOf(place: RigoPlace, years: readonly FormYear[]): string {
  return [
    titleOf(place),
    '',
    row('cella', 'nome', 'che cosa', 'tipo', 'codici', 'note'),
    row(...Array<string>(6).fill('---')),
    ...columnsOf(place, years).map((column) => cellRow(place, column, years)),
    '',
  ].join('\n');
}

/** The first of each name. */
function oncePer<T>(all: readonly T[], name: (each: T) => string): readonly T[] {
  return [...Map.groupBy(all, name).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** The columns of the newest form that has the rigo, then those that older ones have otherwise. */
function columnsOf({ rigo }: RigoPlace, years: readonly FormYear[]): readonly Column[] {
  const all = years.flatMap(({ structure }) => structure.byPrinted.get(rigo.id)?.place.rigo.columns ?? []);
  return oncePer(all, (column) => `${columnKey(column)} ${column.id}`);
}

/** The page of the docs, as Markdown. @param years the newest first */
export function cellsPage(years: readonly FormYear[]): string {
  const righi = oncePer(
    years.flatMap(({ structure }) => structure.righi),
    ({ rigo }) => rigo.id,
  );
  const sections = Map.groupBy(righi, ({ quadro }) => quadro.id);
  const pages = [...sections.values()].flatMap((places) => [
    `## ${places[0]?.quadro.title ?? ''}`,
    '',
    ...places.map((place) => rigoOf(place, years)),
  ]);
  return [ABOUT, ...pages].join('\n');
}
