import fc from 'fast-check';
import { isPublicAddress } from '../../src/adapters/public-address';

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
  ...['100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1', '203.0.113.9'],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '64:ff9b::a00:1'],
  ...['::ffff:10.0.0.1', '::ffff:8.8.8.8', '::7f00:1', '2002:a00:1::1', '2001:0:1::1', '2001:db8::1'],
  ...['localhost', '', '10.0.0', '8.8.8.8.8'],
])('%j does not lead out', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '172.15.255.255', '100.128.0.1', '2606:4700::1111', '2a00:1450:4002::1'])(
  '%j leads out',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('no address of this machine or of the blocks for private networks leads out, in either way of writing', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom(10, 127, 0), byte, byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
  );
  fc.assert(
    fc.property(inside, (parts) => {
      const address = parts.join('.');
      expect([isPublicAddress(address), isPublicAddress(`::ffff:${address}`)]).toEqual([false, false]);
    }),
  );
});
