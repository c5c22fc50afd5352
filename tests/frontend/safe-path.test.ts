import fc from 'fast-check';
import { safePath } from '../../frontend/src/lib/safe-path';

const ELSEWHERE = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/ /evil.example',
  ' //evil.example',
  '/./\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '@evil.example',
  '',
  '?a',
  '#a',
  null,
  undefined,
];

describe('where the portal goes after signing in', () => {
  test.each(ELSEWHERE)('never leaves for %j', (value) => {
    expect(safePath(value, '/scrivania')).toBe('/scrivania');
  });

  test.each([
    '/',
    '/news',
    '/news?pagina=2&cerca=isee',
    '/archivio/2025',
    '/a%2Fb',
    '/%2F%2Fevil.example',
    '/%5Cevil.example',
  ])('goes to the page %s', (value) => {
    expect(safePath(value, '/scrivania')).toBe(value);
  });

  test('drops the part that never reaches a server', () => {
    expect(safePath('/aiuto#registrato', '/')).toBe('/aiuto');
  });

  test('refuses an address longer than any of the portal', () => {
    expect(safePath(`/${'a'.repeat(600)}`, '/scrivania')).toBe('/scrivania');
  });

  test('whatever is written, a browser stays on the portal', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '%2f',
      '%5c',
      'evil.example',
      '\t',
      '\n',
      '\r',
      ' ',
      'https',
      '?',
      '#',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        (value) => {
          const target = safePath(value, '/scrivania');
          expect(new URL(target, 'https://portale.example').origin).toBe('https://portale.example');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
