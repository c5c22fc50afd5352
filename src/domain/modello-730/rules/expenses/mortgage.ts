import { textIn } from '../../cells/read-cells';
import { hasCell, rowsOf, type Row } from '../../cells/tax-return';
import { doubtful, notBelowZero } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { ExpenseLine } from './expense-line';
import { quantityOf, sumIn, type Facts } from '../common/facts';
import { limitedTo } from '../common/limits';

/** When the loan was contracted: until 2021, from 2022 on, from 2025 on; or nobody said it. */
interface Loans {
  readonly label: string;
  readonly interests: Quantity;
  readonly isOld: boolean;
  readonly isNew: boolean;
}

const HOME = 'E7 interessi mutuo abitazione principale';
/** The codes of the first column, from the 730/2026 on. */
const UNTIL_2021 = '7';
const FROM_2022 = '48';
const FROM_2025 = '57';

/** The 730/2025 has an amount in each column, later forms a code and an amount. */
function loansIn({ taxReturn }: Facts): readonly Loans[] {
  if (hasCell(taxReturn.structure, 'E7.interessiFino2021')) {
    return [
      loans('contratti fino al 2021', quantityOf(taxReturn, 'E7', 'interessiFino2021'), 'old'),
      loans('contratti dal 2022', quantityOf(taxReturn, 'E7', 'interessiDal2022')),
    ];
  }
  const rows = rowsOf(taxReturn, 'E7');
  const of = (...codes: readonly (string | null)[]): Quantity => {
    const those = rows.filter((row: Row) => codes.includes(textIn(row, 'codiceMutuo')));
    return sumIn(those, 'interessi');
  };
  const unknown = of(null);
  return [
    loans('contratti fino al 2021', of(UNTIL_2021), 'old'),
    loans('contratti dal 2022 al 2024', of(FROM_2022)),
    loans('contratti dal 2025', of(FROM_2025), 'new'),
    loans(
      'contratti senza codice',
      unknown.isZero
        ? unknown
        : doubtful(unknown, 'bassa', 'manca il codice del mutuo: è trattato come stipulato dal 2025'),
      'new',
    ),
  ];
}

function loans(label: string, interests: Quantity, age?: 'old' | 'new'): Loans {
  return { label, interests, isOld: age === 'old', isNew: age === 'new' };
}

/**
 * Row E7 (TUIR art. 15 c. 1 lett. b). The most that counts holds for all loans together: old ones take it first, because what the
 * law grants besides the detrazione it grants to them.
 */
export function mortgageLines(facts: Facts): readonly ExpenseLine[] {
  const { law } = facts;
  const found = loansIn(facts).filter(({ interests }) => !interests.isZero);
  const before: Quantity[] = [];
  return found.map(({ label, interests, isOld, isNew }) => {
    const most = law.oneri.e7Massimale;
    const room = before.length === 0 ? most : notBelowZero(most.minus(sumOf([...before])));
    const admitted = limitedTo(interests, room);
    before.push(admitted);
    return {
      label: found.length === 1 ? HOME : `${HOME}, ${label}`,
      about: HOME,
      row: 'r28',
      admitted,
      rate: law.oneri.aliquota,
      falls: false,
      inPlafond: isNew && law.oneriRedditiAlti.art16ter !== null,
      lowered: law.oneriRedditiAlti.riduzione260 !== null,
      forTrattamento: isOld,
    };
  });
}
