import type { Quantity } from '../engine/quantity';
import { Rational } from '../numbers/rational';
import type { Standing } from './entry';
import { exactNumber, quantity, written } from './numbers';
import { factOf, group, list, refuse, type Place, type Read } from './reading';

/** A part of a table: what lies above the bracket before it and not above this limit. */
export interface Bracket {
  /** Euros, the limit included; null: all that lies above. */
  readonly upTo: Quantity | null;
  /** In per cent: 23 is 23%. */
  readonly rate: Quantity;
}

/** An amount that holds above one threshold and up to another, that one included. */
export interface Step {
  readonly above: Quantity;
  readonly upTo: Quantity | null;
  /** Euros. */
  readonly amount: Quantity;
}

const orNone =
  (reader: Read<Rational>): Read<Rational | null> =>
  (place) =>
    place.raw === null ? null : reader(place);

const rawBrackets = list(group({ upTo: orNone(exactNumber), rate: exactNumber }));
const rawSteps = list(group({ above: exactNumber, upTo: orNone(exactNumber), amount: exactNumber }));

/** @throws Error where the brackets do not ascend, leave something out above, or a rate is more than the whole */
export function bracketsAt(place: Place, standing: Standing): readonly Bracket[] {
  const rows = rawBrackets(place);
  let below: Rational | null = Rational.zero;
  for (const { upTo, rate } of rows) {
    if (below === null || (upTo !== null && upTo.compare(below) <= 0)) refuse(place, 'brackets must ascend');
    if (rate.compare(Rational.of(100)) > 0) refuse(place, 'a rate is at most 100%');
    below = upTo;
  }
  if (below !== null) refuse(place, 'the last bracket must have no limit');
  return rows.map(({ upTo, rate }, index) => {
    const which = `dello scaglione ${String(index + 1)}`;
    return {
      upTo: upTo === null ? null : quantity(upTo, standing, `fine ${which}`),
      rate: quantity(rate, standing, rows.length === 1 ? 'aliquota' : `aliquota ${which}`),
    };
  });
}

/** @throws Error where a step ends before it begins, or begins before the one before it has ended */
export function stepsAt(place: Place, standing: Standing): readonly Step[] {
  const rows = rawSteps(place);
  let below: Rational | null = Rational.zero;
  for (const { above, upTo } of rows) {
    if (below === null || above.compare(below) < 0) refuse(place, 'steps must ascend');
    if (upTo !== null && upTo.compare(above) <= 0) refuse(place, 'a step must end after its beginning');
    below = upTo;
  }
  return rows.map(({ above, upTo, amount }) => ({
    above: quantity(above, standing, 'oltre'),
    upTo: upTo === null ? null : quantity(upTo, standing, 'fino a'),
    amount: quantity(amount, standing, 'importo'),
  }));
}

const shownBracket = ({ upTo, rate }: Bracket) =>
  `${written(rate.value, 'percent')} ${upTo === null ? 'oltre' : `fino a ${written(upTo.value, 'euro')}`}`;

/** As people read them: «23% fino a 28.000 euro; 35% fino a 50.000 euro; 43% oltre». */
export function showBrackets(brackets: readonly Bracket[]): string {
  const [only] = brackets;
  if (brackets.length === 1 && only !== undefined) return written(only.rate.value, 'percent');
  return brackets.map(shownBracket).join('; ');
}

/** As people read them: «10 euro oltre 29.000 euro fino a 29.200 euro». */
export function showSteps(steps: readonly Step[]): string {
  return steps
    .map(({ above, upTo, amount }) => {
      const end = upTo === null ? '' : ` fino a ${written(upTo.value, 'euro')}`;
      return `${written(amount.value, 'euro')} oltre ${written(above.value, 'euro')}${end}`;
    })
    .join('; ');
}

/** A table of rates; whether it is marginal or on the whole is the rule's matter. */
export const brackets: Read<readonly Bracket[]> = (place) => {
  const { value, standing, note } = factOf(place, 'brackets');
  const read = bracketsAt(value, standing);
  place.entries.push({ id: place.id, ...standing, written: showBrackets(read), note });
  return read;
};

/** A table of amounts. */
export const steps: Read<readonly Step[]> = (place) => {
  const { value, standing, note } = factOf(place, 'steps');
  const read = stepsAt(value, standing);
  place.entries.push({ id: place.id, ...standing, written: showSteps(read), note });
  return read;
};
