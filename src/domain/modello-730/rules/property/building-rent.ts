import { textIn } from '../../cells/read-cells';
import type { Row } from '../../cells/tax-return';
import { because, doubtful, forOperator } from '../../engine/choose';
import { sumOf, type Quantity } from '../../engine/quantity';
import { quantityIn, type Facts } from '../common/facts';
import { possessed, raised, shareOf } from './possession';
import { ALL } from '../common/proportion';

/** What column 7 says: let by some of the owners only, so that the rent is the customer's part already; 6 with arrears besides. */
const OWN_PART_OF_RENT = ['5', '6'];

/** TUIR art. 37, L. 662/1996 art. 3 c. 48: for the days and the part of the row. */
export function cadastralIncome(row: Row, { law }: Facts): Quantity {
  return possessed(raised(quantityIn(row, 'rendita'), law.fabbricati.rivalutazione), row, law.arrotondamento);
}

function customersPart(rent: Quantity, row: Row): Quantity {
  return OWN_PART_OF_RENT.includes(textIn(row, 'casiParticolari') ?? '')
    ? because(rent, 'il canone indicato è già la parte di chi dichiara')
    : shareOf(rent, row);
}

/** The rent as it was written, which has been reduced already as its code says. */
export function reducedRent(row: Row): Quantity {
  return customersPart(quantityIn(row, 'canone'), row);
}

/** The cedolare wants the whole rent: where it was written reduced, what it was reduced from. */
export function wholeRent(row: Row, { law }: Facts): Quantity {
  const written = quantityIn(row, 'canone');
  const reduced = law.fabbricati.canoneGiaRidotto.get(textIn(row, 'codiceCanone') ?? '');
  if (reduced === undefined || reduced.value.equals(ALL.value)) return customersPart(written, row);
  return forOperator(
    customersPart(written.times(ALL).over(reduced), row),
    'con la cedolare secca il canone si indica per intero, con il codice 3',
  );
}

/** A row of a building that is let, with what of its rent counts. */
export interface Letting {
  readonly row: Row;
  readonly rent: Quantity;
}

/**
 * TUIR art. 37 c. 4-bis: the rent, or the cadastral income where that is more. Where a building is let in several rows, they are
 * held against each other in all, and every row goes by the same.
 * @param lettings of the same building, the row among them
 */
export function rentOrCadastral(row: Row, lettings: readonly Letting[], facts: Facts): Quantity {
  const cadastral = cadastralIncome(row, facts);
  const rent = lettings.find((each) => each.row === row)?.rent ?? reducedRent(row);
  if (lettings.length < 2) return rent.atLeast(cadastral);
  const rents = sumOf(lettings.map((each) => each.rent));
  const cadastrals = sumOf(lettings.map((each) => cadastralIncome(each.row, facts)));
  const byRent = rents.exceeds(cadastrals);
  const chosen = because(
    byRent ? rent : cadastral,
    byRent
      ? 'i canoni di tutti i righi del fabbricato superano le rendite'
      : 'i canoni di tutti i righi del fabbricato non superano le rendite',
  );
  if (rent.exceeds(cadastral) === byRent) return chosen;
  return doubtful(
    chosen,
    'media',
    'canoni e rendite si confrontano per tutto il fabbricato; un’altra lettura li confronta rigo per rigo',
  );
}
