import { textIn } from '../../cells/read-cells';
import type { Row } from '../../cells/tax-return';
import { doubtful } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { asSureAsCode } from '../common/unsure-code';

/** How the law treats the works of a row of E41. */
export interface Works {
  readonly name: string;
  readonly rate: Quantity;
  readonly instalments: Quantity;
  /** The most that counts for a home; null: none that the form tells. */
  readonly most: Quantity | null;
}

/** Null: the law grants nothing for such works in such a year. */
export type Treatment = Works | null;

/** Column 7 of the 730/2026: which home it is. */
const MAIN_HOME = '4';
const OTHER_HOME = '5';

/** Whether expenses of a year have one rate for the main home and another for the others. */
export function isByHome(year: number, { edilizia }: Pick<YearParameters, 'edilizia'>): boolean {
  return year >= edilizia.aliquote.perAbitazioneDal.value;
}

/** The rate of what depends on the home since 2025. @param isMain null: the row does not say it, and gets the lower one */
export function rateOfHome(
  row: Row,
  { main, other }: { readonly main: Quantity; readonly other: Quantity },
  isMain: boolean | null,
): Quantity {
  if (isMain !== null) return asSureAsCode(isMain ? main : other, row, 'percentuale');
  return doubtful(
    other,
    'bassa',
    'manca l’indicazione dell’abitazione principale: la misura è quella più bassa',
  );
}

/** Whether the row speaks of the main home; null: it does not say it. */
export function isMainHome(row: Row): boolean | null {
  const code = textIn(row, 'percentuale');
  return code === MAIN_HOME ? true : code === OTHER_HOME ? false : null;
}
