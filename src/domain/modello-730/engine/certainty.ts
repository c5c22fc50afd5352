/** How sure a fact of the year's data is: `alta` read in a source, `media` known indirectly, `bassa` still to be checked. */
export const CERTAINTIES = ['bassa', 'media', 'alta'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The less sure one: what rests on two facts is as sure as the weaker of them. */
export function lessSure(one: Certainty, other: Certainty): Certainty {
  return CERTAINTIES.indexOf(one) < CERTAINTIES.indexOf(other) ? one : other;
}
