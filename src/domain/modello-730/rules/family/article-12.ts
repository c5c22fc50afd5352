import { because, between, byBand, nothing } from '../../engine/choose';
import { Quantity, sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import { inProportion, ONE, partOf, type Time } from '../common/proportion';

type Law = YearParameters['familiari'];

/** A member of the family, for as long as it depends on the customer. */
export interface Dependent {
  readonly time: Time;
  /** The customer's part, in per cent. */
  readonly share: Quantity;
}

export interface Child extends Dependent {
  readonly isDisabled: boolean;
  /** The first child, whose other parent is missing: what a spouse gives, where that is more. */
  readonly standsForSpouse: boolean;
}

/** c. 1 lett. a and b: a spouse. c. 4: a quotient of zero gives nothing. */
export function spouseDetraction(income: Quantity, time: Time, law: Law['coniuge']): Quantity {
  if (time.part.isZero) return nothing('nessun mese a carico');
  const small = () => income.over(law.soglia1).truncatedAtFour();
  const left = () => law.soglia3.minus(income).over(law.soglia3.minus(law.soglia2)).truncatedAtFour();
  const withIncreases = () => {
    const parts = [law.fisso];
    for (const { above, upTo, amount } of law.maggiorazioni)
      if (upTo !== null && income.exceeds(above) && !income.exceeds(upTo))
        parts.push(between(income, above, upTo, amount));
    return sumOf(parts);
  };
  const whole = byBand(income, [
    {
      upTo: law.soglia1,
      then: () =>
        small().isZero
          ? nothing('con un rapporto pari a zero non spetta')
          : law.base.minus(law.decremento.times(small())),
    },
    { upTo: law.soglia2, then: withIncreases },
    { upTo: law.soglia3, then: () => law.fisso.times(left()) },
  ]);
  return inProportion(whole, time);
}

/**
 * c. 1 lett. c: children. c. 4: a quotient of nothing, less, or one gives nothing.
 * @param counted how many children raise the threshold, the first one with them
 */
export function childrenDetraction(
  income: Quantity,
  family: { readonly children: readonly Child[]; readonly counted: number },
  law: Law,
): Quantity {
  const { base, disabile, soglia, perFiglioSuccessivo } = law.figli;
  if (family.children.length === 0) return nothing('nessun figlio che dà detrazione');
  const threshold =
    family.counted > 1
      ? soglia
          .plus(perFiglioSuccessivo.times(Quantity.constant(family.counted - 1, 'figli dopo il primo')))
          .named('soglia')
      : soglia;
  const left = threshold.minus(income).over(threshold).truncatedAtFour().named('quoziente');
  const of = (child: Child): Quantity => {
    const whole = (child.isDisabled ? base.plus(disabile) : base).times(left);
    const own = dueFor(fallen(whole, left), child);
    if (!child.standsForSpouse) return own;
    const spouse = spouseDetraction(income, child.time, law.coniuge);
    return spouse.exceeds(own) ? because(spouse, 'al primo figlio spetta la detrazione del coniuge') : own;
  };
  return sumOf(family.children.map(of));
}

/** c. 1 lett. d: other members of the family. */
export function relativesDetraction(
  income: Quantity,
  relatives: readonly Dependent[],
  law: Law['altri'],
): Quantity {
  if (relatives.length === 0) return nothing('nessun altro familiare che dà detrazione');
  const left = law.soglia.minus(income).over(law.soglia).truncatedAtFour().named('quoziente');
  return sumOf(relatives.map((each) => dueFor(fallen(law.importo.times(left), left), each)));
}

function fallen(amount: Quantity, left: Quantity): Quantity {
  const isBetween = left.value.isPositive && ONE.exceeds(left);
  return isBetween ? amount : nothing('con un rapporto pari a zero, minore o pari a uno non spetta');
}

function dueFor(amount: Quantity, { time, share }: Dependent): Quantity {
  return partOf(inProportion(amount, time), share);
}
