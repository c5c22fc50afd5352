import { addressIn, type Row } from '../../cells/tax-return';
import type { Column } from '../../structure/form';
import type { CheckFacts } from '../kernel/facts';
import { dayOf } from '../reading/days';

/** Where codes of comuni that are no more may stand: who was born there, what the cadastre still calls so. */
const EVER: ReadonlySet<string> = new Set([
  'FR3.comuneNascita',
  'FR6.fusioneComuni',
  'FR7.fusioneComuni',
  'E51.codiceComune',
]);

/** Cells of comuni whose code is none, or one of a comune that was no more when the year of the incomes began. */
export function wrongComuni(facts: CheckFacts): { cell: string; code: string; label: string }[] {
  const { comune } = facts.lookups;
  if (comune === undefined) return [];
  const begin = dayOf(facts, 1, 1);
  const wrong: { cell: string; code: string; label: string }[] = [];
  for (const [row, column] of comuneCells(facts)) {
    const code = row.values.get(column.id);
    if (typeof code !== 'string') continue;
    const place = comune(code);
    const mayBeGone = EVER.has(`${row.place.rigo.id}.${column.id}`);
    if (place === null || (place.to < begin && !mayBeGone))
      wrong.push({ cell: addressIn(row, column.id), code, label: column.label });
  }
  return wrong;
}

/** The filled-in rows of righi that have columns of comuni, with each of these. */
function* comuneCells({ taxReturn }: CheckFacts): Generator<[Row, Column]> {
  for (const [row, ...others] of taxReturn.rows.values()) {
    const columns = row?.place.rigo.columns.filter(({ kind }) => kind === 'comune') ?? [];
    if (row === undefined || columns.length === 0) continue;
    for (const each of [row, ...others]) for (const column of columns) yield [each, column];
  }
}

/** The two letters of the province of a comune; null where nobody knows them. */
export function provinceOf({ lookups }: CheckFacts, code: string | null): string | null {
  return code === null ? null : (lookups.comune?.(code)?.province ?? null);
}

/** Foreign states have codes that begin so. */
export function isForeignState(code: string): boolean {
  return code.startsWith('Z');
}

/** Campione d’Italia, whose residents have rules of their own. */
export const CAMPIONE = 'B513';
/** Venezia. */
export const VENEZIA = 'L736';
