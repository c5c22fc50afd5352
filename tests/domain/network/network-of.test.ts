import fc from 'fast-check';
import { networkOf } from '../../../src/domain/network/network-of';

test('an IPv4 address counts for itself, also inside an IPv6 one', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(networkOf(address)).toBe(address);
      expect(networkOf(`::ffff:${address}`)).toBe(address);
    }),
  );
});

test.each([
  ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
  ['2001:DB8:0000:0001::7', '2001:db8:0:1::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts for its network, %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
const four = fc.array(group, { minLength: 4, maxLength: 4 });

test('all addresses of one household count together, those of another one apart', () => {
  fc.assert(
    fc.property(four, four, four, four, (net, otherNet, host, otherHost) => {
      const at = (first: string[], last: string[]) => networkOf([...first, ...last].join(':'));
      expect(at(net, host)).toBe(at(net, otherHost));
      expect(at(net, host) === at(otherNet, host)).toBe(net.join() === otherNet.join());
    }),
  );
});

test('what is no address is left as it is', () => {
  for (const text of ['unknown', '1:2:3', 'zz::1:2:3:4:5:6:7:8:9', 'not: an address'])
    expect(networkOf(text)).toBe(text);
});
