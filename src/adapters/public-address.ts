import { BlockList, isIP } from 'node:net';

type Family = 'ipv4' | 'ipv6';

// What leads to this machine, to the CAF's own network, to a cloud's inside, to nobody or to many (RFC 6890 and its
// registries).
const PRIVATE: readonly [string, number][] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as [string, number][]),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as [string, number][]),
  ...([
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as [string, number][]),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as [string, number][]),
];

// Of IPv6 only the global part counts, without what carries an IPv4 address in itself (Teredo, 6to4) or is for examples.
const GLOBAL: [string, number] = ['2000::', 3];
const NOT_REALLY_GLOBAL: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function listOf(subnets: readonly [string, number][], family: Family): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family);
  return list;
}

const privateIpv4 = listOf(PRIVATE, 'ipv4');
const globalIpv6 = listOf([GLOBAL], 'ipv6');
const specialIpv6 = listOf(NOT_REALLY_GLOBAL, 'ipv6');

/** Whether an IP address leads out into the internet, to one machine. @param address IPv4 or IPv6, without brackets */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !privateIpv4.check(address, 'ipv4');
  if (isIP(address) !== 6 || address.includes('%')) return false;
  return globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
}
