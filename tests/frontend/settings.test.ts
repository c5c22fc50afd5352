import { readSettings } from '../../frontend/server/settings';

const SITE_SECRET = 's'.repeat(32);

describe('the settings of the site’s server', () => {
  test('have defaults for everything but the secret', () => {
    expect(readSettings({ SITE_SECRET })).toEqual({
      SITE_SECRET,
      SITE_HOST: '127.0.0.1',
      SITE_PORT: 4321,
      API_URL: 'http://127.0.0.1:1337',
      PUBLIC_URL: 'http://127.0.0.1:4321',
      TRUSTED_PROXIES: 0,
    });
  });

  test('drop the slash at the end of an address', () => {
    expect(readSettings({ SITE_SECRET, PUBLIC_URL: 'https://portale.example/' }).PUBLIC_URL).toBe(
      'https://portale.example',
    );
  });

  test.each([
    [{}, /^Manca SITE_SECRET/],
    [{ SITE_SECRET: '' }, /^Manca SITE_SECRET/],
    [{ SITE_SECRET: 'corto' }, /^SITE_SECRET è troppo corto/],
    [{ SITE_SECRET, SITE_PORT: 'x', API_URL: 'ftp://a' }, /controlla SITE_PORT, API_URL$/],
    [{ SITE_SECRET, TRUSTED_PROXIES: '-1' }, /controlla TRUSTED_PROXIES$/],
  ])('are refused in one line without values: %j', (source, line) => {
    expect(() => readSettings(source)).toThrow(line);
  });
});
