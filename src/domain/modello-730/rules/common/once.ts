/**
 * What several figures of one calculation need, reckoned once for it: the calculation hands the same object to all of its rules. Whoever
 * asks with another object has it reckoned anew.
 * Only the last one is remembered: calculations seldom take turns, and a map of them all costs more than what it keeps.
 * @param reckon from that object alone
 */
export function oncePer<Key extends object, Result>(reckon: (key: Key) => Result): (key: Key) => Result {
  let last: { readonly key: Key; readonly result: Result } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, result: reckon(key) };
    return last.result;
  };
}
