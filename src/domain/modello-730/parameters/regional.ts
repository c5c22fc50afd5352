import type { Quantity } from '../engine/quantity';
import { written, exactNumber, quantity } from './numbers';
import { bracketsAt, showBrackets, showSteps, stepsAt, type Bracket, type Step } from './brackets';
import type { Standing } from './entry';
import { oneOf } from './facts';
import { factOf, inside, list, membersOf, refuse, type Place, type Read } from './reading';

/** A deduction that grows with what lies above a threshold: amount × (taxable − above) / per, at most a maximum. */
export interface GrowingDeduction {
  readonly above: Quantity;
  readonly amount: Quantity;
  readonly per: Quantity;
  readonly most: Quantity;
}

/** For whom a region has something more: who has children to keep; people with disabilities and who keeps them. */
export type Relief = 'children' | 'disabilities';

/** The addizionale of a region or of one of the two autonomous provinces. */
export interface RegionalSurtax extends Standing {
  /** Marginal: each rate on what lies inside of its bracket. */
  readonly brackets: readonly Bracket[];
  /** One rate on the whole where the taxable income does not exceed a threshold; beyond it the brackets, from the first euro. */
  readonly wholeUpTo: { readonly upTo: Quantity; readonly rate: Quantity } | null;
  /** Nothing is due up to here; beyond it all of it is. */
  readonly exemptUpTo: Quantity | null;
  readonly deductions: readonly Step[];
  readonly growingDeduction: GrowingDeduction | null;
  /** Whom its law gives something more that is not reckoned. */
  readonly notReckoned: readonly Relief[];
  /** What else its law has, for people to read. */
  readonly note: string | null;
}

const KEYS = ['brackets', 'wholeUpTo', 'exemptUpTo', 'deductions', 'growingDeduction', 'notReckoned'];

/** Numbers of a member, by their names in the data; exactly these. */
function quantities<const K extends string>(
  place: Place,
  standing: Standing,
  parts: Readonly<Record<K, string>>,
): Readonly<Record<K, Quantity>> {
  const members = membersOf(place);
  const unknown = Object.keys(members).filter((key) => !Object.hasOwn(parts, key));
  if (unknown.length > 0) refuse(place, `nobody reads ${unknown.join(', ')}`);
  const read = Object.entries<string>(parts).map(
    ([key, part]) => [key, quantity(exactNumber(inside(place, key, members[key])), standing, part)] as const,
  );
  // One quantity was read for each of the names.
  return Object.fromEntries(read) as Record<K, Quantity>;
}

const whole = { upTo: 'aliquota unica fino a', rate: 'aliquota unica' };
const growing = {
  above: 'detrazione crescente oltre',
  amount: 'detrazione crescente',
  per: 'divisore della detrazione crescente',
  most: 'detrazione crescente, al massimo',
};

function shown(surtax: Omit<RegionalSurtax, keyof Standing | 'note' | 'notReckoned'>): string {
  const { wholeUpTo, exemptUpTo, deductions, growingDeduction: more } = surtax;
  const euros = ({ value }: Quantity) => written(value, 'euro');
  return [
    showBrackets(surtax.brackets),
    wholeUpTo && `${written(wholeUpTo.rate.value, 'percent')} sull’intero fino a ${euros(wholeUpTo.upTo)}`,
    exemptUpTo && `nulla fino a ${euros(exemptUpTo)}`,
    deductions.length > 0 && `detrazione di ${showSteps(deductions)}`,
    more && `detrazione di ${euros(more.amount)} × (imponibile − ${euros(more.above)}) / ${euros(more.per)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}

const reliefs = list<Relief>(oneOf('children', 'disabilities'));

/** A region of the data. */
export const regionalSurtax: Read<RegionalSurtax> = (place) => {
  const { value, standing, note } = factOf(place, 'surtax');
  const members = membersOf(value);
  const unknown = Object.keys(members).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) refuse(place, `nobody reads ${unknown.join(', ')}`);
  const at = (key: string) => inside(value, key, members[key]);
  const has = (key: string) => members[key] !== undefined;
  const surtax = {
    brackets: bracketsAt(at('brackets'), standing),
    wholeUpTo: has('wholeUpTo') ? quantities(at('wholeUpTo'), standing, whole) : null,
    exemptUpTo: has('exemptUpTo')
      ? quantity(exactNumber(at('exemptUpTo')), standing, 'soglia di esenzione')
      : null,
    deductions: has('deductions') ? stepsAt(at('deductions'), standing) : [],
    growingDeduction: has('growingDeduction') ? quantities(at('growingDeduction'), standing, growing) : null,
  };
  place.entries.push({ id: place.id, ...standing, written: shown(surtax), note });
  const notReckoned = has('notReckoned') ? reliefs(at('notReckoned')) : [];
  return { ...standing, ...surtax, notReckoned, note };
};
