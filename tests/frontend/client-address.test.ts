import { clientAddress } from '../../frontend/server/client-address';

describe('the visitor’s address', () => {
  test('is the other end of the connection when no proxy is trusted, whatever the request says', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.1', 0)).toBe('203.0.113.9');
  });

  test('is what the only proxy saw, not what a visitor wrote before it', () => {
    expect(clientAddress('127.0.0.1', '1.1.1.1, 203.0.113.9', 1)).toBe('203.0.113.9');
  });

  test('stands one place further left for each more proxy', () => {
    expect(clientAddress('127.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
  });

  test('is the first one when the header is shorter than the chain of proxies', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.9', 3)).toBe('203.0.113.9');
  });

  test.each([
    ['203.0.113.9:51234', '203.0.113.9'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
  ])('reads %s', (written, read) => {
    expect(clientAddress('127.0.0.1', written, 1)).toBe(read);
  });

  test.each(['', 'unknown', '<script>', '999.1.1.1', 'a'.repeat(5000)])(
    'falls back to the connection for %j',
    (written) => {
      expect(clientAddress('::ffff:10.0.0.7', written, 1)).toBe('10.0.0.7');
    },
  );
});
