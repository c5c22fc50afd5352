import { BODY_LIMIT, refusalOf } from '../../frontend/server/request-guard';

const OWN = 'https://portale.example';
const post = (headers: Record<string, string>, path = '/accedi') =>
  refusalOf({ method: 'POST', path, headers }, OWN);

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
  expect(
    refusalOf({ method: 'GET', path: '/', headers: { 'sec-fetch-site': 'cross-site' } }, OWN),
  ).toBeNull();
});

test('mail programs may cancel a subscription with one click, and nothing else', () => {
  expect(post({ 'content-length': '26' }, '/disiscrizione')).toBeNull();
  expect(post({ 'content-length': '26' }, '/disiscrizione/altro')).toBe('foreign-origin');
  expect(post({ 'content-length': String(BODY_LIMIT + 1) }, '/disiscrizione')).toBe('too-large');
});
