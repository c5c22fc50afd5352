import { type Quantity, sumOf } from '../../engine/quantity';
import type { YearParameters } from '../../parameters/year-parameters';
import type { Time } from '../common/proportion';

/** The incomes that TUIR art. 11 looks at, as the prospetto has them. */
export interface Incomes {
  /** r11 */
  readonly total: Quantity;
  readonly pension: Quantity;
  readonly pensionTime: Time;
  /** r1 and r2 */
  readonly land: Quantity;
  /** r3 */
  readonly buildings: Quantity;
  /** r12 */
  readonly home: Quantity;
}

/**
 * TUIR art. 11 c. 2 and 2-bis: small pensions alone, or small incomes of land and buildings alone, pay no tax.
 * @returns why, in Italian; null: tax is due
 */
export function whyNoTax(incomes: Incomes, law: YearParameters['irpef']['nonDovuta']): string | null {
  const { total, pension, pensionTime, land, buildings, home } = incomes;
  const isAllOf = (...parts: readonly Quantity[]) => sumOf(parts).value.equals(total.value);
  if (
    !pension.isZero &&
    pensionTime.part.value.equals(pensionTime.whole.value) &&
    isAllOf(pension, land, home) &&
    !pension.exceeds(law.pensioneFinoA) &&
    !land.exceeds(law.terreniFinoA)
  )
    return 'imposta non dovuta: solo una pensione piccola, per tutto l’anno, terreni e abitazione principale';
  if (!total.isZero && isAllOf(land, buildings) && !total.exceeds(law.soliFondiariFinoA))
    return 'imposta non dovuta: solo redditi piccoli di terreni e fabbricati';
  return null;
}
