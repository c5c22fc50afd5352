import { BODY_LIMIT, refusalOf } from '../../frontend/server/request-guard';

const OWN = 'https://portale.example';
const post = (headers: Record<string, string>) => refusalOf({ method: 'POST', headers }, OWN);

describe('forms', () => {
  test.each([
    ['the browser says that it is the portal’s own', { 'sec-fetch-site': 'same-origin' }],
    ['an older browser names the portal as origin', { origin: OWN }],
    ['the person reloads the page of an answer', { 'sec-fetch-site': 'none', origin: 'null' }],
  ])('are accepted when %s', (_, headers) => {
    expect(post(headers)).toBeNull();
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'https://altro.portale.example' },
    { 'sec-fetch-site': 'cross-site', origin: OWN },
    { origin: 'https://evil.example' },
    { origin: 'http://portale.example' },
    { origin: 'null' },
    {},
  ])('of another site are refused: %j', (headers) => {
    expect(post(headers)).toBe('foreign-origin');
  });

  test('are refused when they are too large, or hide how large they are', () => {
    expect(post({ origin: OWN, 'content-length': String(BODY_LIMIT) })).toBeNull();
    expect(post({ origin: OWN, 'content-length': String(BODY_LIMIT + 1) })).toBe('too-large');
    expect(post({ origin: OWN, 'transfer-encoding': 'chunked' })).toBe('malformed-request');
  });
});

test('pages are shown wherever the link to them stands', () => {
  expect(refusalOf({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } }, OWN)).toBeNull();
});
