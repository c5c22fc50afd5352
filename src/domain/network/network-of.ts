const V4_IN_V6 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/;

// `2001:db8::1` as its eight groups; fewer than eight when it is none.
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::', 2);
  const before = head.split(':').filter(Boolean);
  if (tail === undefined) return before;
  const after = tail.split(':').filter(Boolean);
  const missing = Math.max(0, 8 - before.length - after.length);
  return [...before, ...new Array<string>(missing).fill('0'), ...after];
}

/**
 * The network that one household or office holds, which is what limits by address count: an IPv4 address as it is, of
 * an IPv6 address the first 64 bits, because its holder has 2⁶⁴ of them to choose from.
 * @returns for instance `192.0.2.7` or `2001:db8:0:1::/64`; what is no address comes back in lower case.
 */
export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase();
  const v4 = V4_IN_V6.exec(plain)?.[1];
  if (v4 !== undefined || !plain.includes(':')) return v4 ?? plain;
  const groups = groupsOf(plain.replace(/%.*$/, ''));
  if (groups.length !== 8 || !groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return plain;
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
