import { notBelowZero } from '../../engine/choose';
import { type Quantity, sumOf } from '../../engine/quantity';
import type { AskingFacts } from '../common/facts';
import { limitedTo } from '../common/limits';

/** A limit that holds for several codes of E8–E10 together. */
interface SharedCeiling {
  readonly codes: readonly string[];
  readonly most: (asking: AskingFacts) => Quantity;
}

const SHARED: readonly SharedCeiling[] = [
  // TUIR art. 15 c. 1 lett. f: what protects the disabled raises the limit of the other policies, and does not add to it.
  { codes: ['36', '38'], most: ({ facts: { law } }) => law.oneri.polizzeDisabilitaTettoComune },
  { codes: ['36', '38', '39'], most: ({ facts: { law } }) => law.oneri.polizzeTettoComune },
  // TUIR art. 15 c. 1 lett. a: loans for the fields count within the income of the fields.
  { codes: ['11', '47'], most: ({ figure }) => figure('r1').plus(figure('r2')).named('redditi dei terreni') },
];

/**
 * What the limits that a code shares with others leave of it.
 * @param before what the codes before it have taken already
 */
export function withinShared(
  code: string,
  amount: Quantity,
  before: ReadonlyMap<string, Quantity>,
  asking: AskingFacts,
): Quantity {
  return SHARED.filter(({ codes }) => codes.includes(code)).reduce((left, { codes, most }) => {
    const taken = codes.flatMap((each) => before.get(each) ?? []).filter((each) => !each.isZero);
    const ceiling = most(asking);
    return limitedTo(left, taken.length === 0 ? ceiling : notBelowZero(ceiling.minus(sumOf(taken))));
  }, amount);
}
