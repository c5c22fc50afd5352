import { because, byBand, nothing, notBelowZero } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { MunicipalRates, MunicipalSurtax } from '../../parameters/municipal';
import type { RegionalSurtax } from '../../parameters/regional';
import type { YearParameters } from '../../parameters/year-parameters';
import { byBrackets } from '../income-and-tax/gross-tax';

type Law = YearParameters['addizionali'];

/** Nothing up to a threshold, the threshold included; beyond it all of what is due. Null: no threshold. */
function stepped(taxable: Quantity, exemptUpTo: Quantity | null, due: () => Quantity): Quantity {
  if (exemptUpTo === null) return due();
  return byBand(taxable, [
    { upTo: exemptUpTo, then: () => nothing('entro la soglia di esenzione non è dovuta') },
    { upTo: null, then: due },
  ]);
}

/**
 * The addizionali are due where the net tax exceeds a few euros.
 * @param due reckoned only where they are
 */
export function whereDue(netTax: Quantity, law: Pick<Law, 'dovuteOltre'>, due: () => Quantity): Quantity {
  return byBand(netTax, [
    { upTo: law.dovuteOltre, then: () => nothing('con un’imposta netta così piccola non è dovuta') },
    { upTo: null, then: due },
  ]);
}

/** D.Lgs. 446/1997 art. 50, D.Lgs. 68/2011 art. 6, and the region's law; exact. What the region's note says is not reckoned is not. */
export function regionalSurtaxOn(taxable: Quantity, region: RegionalSurtax): Quantity {
  return stepped(taxable, region.exemptUpTo, () =>
    notBelowZero(lowered(taxable, ratedBy(taxable, region), region)),
  );
}

function ratedBy(taxable: Quantity, { brackets, wholeUpTo }: RegionalSurtax): Quantity {
  const marginal = () => byBrackets(taxable, brackets);
  if (wholeUpTo === null) return marginal();
  return byBand(taxable, [
    { upTo: wholeUpTo.upTo, then: () => taxable.percent(wholeUpTo.rate) },
    { upTo: null, then: marginal },
  ]);
}

function lowered(taxable: Quantity, rated: Quantity, region: RegionalSurtax): Quantity {
  const due = region.deductions
    .filter(({ above, upTo }) => taxable.exceeds(above) && (upTo === null || !taxable.exceeds(upTo)))
    .reduce(
      (left, { above, upTo, amount }) => because(left.minus(amount), { quantity: taxable, above, upTo }),
      rated,
    );
  const growing = region.growingDeduction;
  if (growing === null || !taxable.exceeds(growing.above)) return due;
  const more = growing.amount.times(taxable.minus(growing.above)).over(growing.per).atMost(growing.most);
  return because(due.minus(more), { quantity: taxable, above: growing.above, upTo: null });
}

const unknown = () => nothing('l’aliquota del comune non è stata indicata');

function municipalOn(taxable: Quantity, { brackets, exemptUpTo }: MunicipalRates): Quantity {
  return stepped(taxable, exemptUpTo, () => byBrackets(taxable, brackets));
}

/** D.Lgs. 360/1998 art. 1; exact. */
export function municipalSurtaxOn(taxable: Quantity, municipality: MunicipalSurtax | null): Quantity {
  return municipality === null ? unknown() : municipalOn(taxable, municipality);
}

/** The advance of the year after (D.Lgs. 360/1998 art. 1 c. 4), a part of what the advance's rates would give; exact. */
export function municipalAdvanceOn(
  taxable: Quantity,
  municipality: MunicipalSurtax | null,
  law: Pick<Law, 'comunale'>,
): Quantity {
  if (municipality === null) return unknown();
  return municipalOn(taxable, municipality.advance).percent(law.comunale.acconto);
}
