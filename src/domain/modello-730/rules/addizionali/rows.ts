import { type Quantity, sumOf } from '../../engine/quantity';
import type { Asking, Rule } from '../../engine/rule';
import { isFilled, type TaxReturn } from '../../cells/tax-return';
import type { Residence } from '../../parameters/residence';
import { municipalAdvanceOn, municipalSurtaxOn, regionalSurtaxOn, whereDue } from './rates';
import { leftOver, quantityOf, type Facts } from '../common/facts';

/** Facts of a return of which it is known where the customer lives, or that nobody knows it. */
export interface FactsWithResidence extends Facts {
  readonly residence: Residence;
}

const REGIONAL = 'D.Lgs. 446/1997 art. 50';
const MUNICIPAL = 'D.Lgs. 360/1998 art. 1';

/** What several cells of the form hold together: `F1.addizionaleComunale`. */
function cells(
  taxReturn: TaxReturn,
  ...names: readonly (readonly [rigo: string, column: string])[]
): Quantity {
  return sumOf(names.map(([rigo, column]) => quantityOf(taxReturn, rigo, column)));
}

/** Whether they are due goes by the net tax without the credit for foreign incomes (par. 19.24.1 of the circular). */
function taxThatDecides({ facts: { taxReturn }, figure }: Asking<FactsWithResidence>): Quantity {
  const netTax = figure('r50');
  return isFilled(taxReturn, 'G4') ? netTax.minus(figure('credito_estero')) : netTax;
}

type Row = Omit<Rule<FactsWithResidence>, 'id' | 'rounding'> & { readonly row: number };

/** Rows 71 to 79 of the prospetto. They want `r14`, `r50` and, with quadro G4, `credito_estero`. */
const ROWS: readonly Row[] = [
  {
    row: 71,
    name: 'Reddito imponibile per le addizionali',
    law: `${REGIONAL} c. 2`,
    compute: ({ figure }) => figure('r14'),
  },
  {
    row: 72,
    name: 'Addizionale regionale dovuta',
    law: `${REGIONAL}; D.Lgs. 68/2011 art. 6`,
    compute: (asking) => {
      const { law, residence } = asking.facts;
      return whereDue(taxThatDecides(asking), law.addizionali, () =>
        regionalSurtaxOn(asking.figure('r71'), residence.region),
      );
    },
  },
  {
    row: 73,
    name: 'Addizionale regionale trattenuta',
    law: `${REGIONAL} c. 4`,
    compute: ({ facts: { taxReturn } }) =>
      cells(
        taxReturn,
        ['C10', 'ritenute'],
        ['F2', 'addizionaleRegionale'],
        ['F2', 'regionaleSport'],
        ['F2', 'regionaleLsu'],
      ),
  },
  {
    row: 74,
    name: 'Eccedenza di addizionale regionale dell’anno prima',
    law: 'Istruzioni al rigo F3',
    compute: ({ facts: { taxReturn } }) => leftOver(taxReturn, 'addizionaleRegionale', 'regionaleCompensata'),
  },
  {
    row: 75,
    name: 'Addizionale comunale dovuta',
    law: `${MUNICIPAL} c. 3-4`,
    compute: (asking) => {
      const { law, residence } = asking.facts;
      return whereDue(taxThatDecides(asking), law.addizionali, () =>
        municipalSurtaxOn(asking.figure('r71'), residence.municipality),
      );
    },
  },
  {
    row: 76,
    name: 'Addizionale comunale trattenuta o versata',
    law: `${MUNICIPAL} c. 5`,
    compute: ({ facts: { taxReturn } }) =>
      cells(
        taxReturn,
        ['C11', 'ritenute'],
        ['C12', 'ritenute'],
        ['F1', 'addizionaleComunale'],
        ['F1', 'addizionaleComunaleF24'],
        ['F2', 'addizionaleComunale'],
        ['F2', 'comunaleSport'],
      ),
  },
  {
    row: 77,
    name: 'Eccedenza di addizionale comunale dell’anno prima',
    law: 'Istruzioni al rigo F3',
    compute: ({ facts: { taxReturn } }) => leftOver(taxReturn, 'addizionaleComunale', 'comunaleCompensata'),
  },
  {
    row: 78,
    name: 'Acconto dell’addizionale comunale dell’anno dopo',
    law: `${MUNICIPAL} c. 4`,
    compute: (asking) => {
      const { law, residence } = asking.facts;
      return whereDue(taxThatDecides(asking), law.addizionali, () =>
        municipalAdvanceOn(asking.figure('r71'), residence.municipality, law.addizionali),
      );
    },
  },
  {
    row: 79,
    name: 'Acconto dell’addizionale comunale già trattenuto',
    law: `${MUNICIPAL} c. 5`,
    compute: ({ facts: { taxReturn } }) => cells(taxReturn, ['C13', 'ritenute']),
  },
];

export const surtaxRules: readonly Rule<FactsWithResidence>[] = ROWS.map((row) => ({
  ...row,
  id: `r${String(row.row)}`,
  rounding: 'euro',
}));
