/**
 * What several figures of one calculation need, reckoned once for it: the calculation hands the same object to all of its rules.
 * @param reckon from that object alone
 */
export function oncePer<Key extends object, Result>(reckon: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = reckon(key);
    known.set(key, { result });
    return result;
  };
}
