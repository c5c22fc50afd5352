/** Something that is not as the portal's description says. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** @throws Mismatch with `what` where it does not hold */
export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Mismatch(what);
}
