import fc from 'fast-check';
import { fileNameHints } from '../../../src/domain/archive/file-name-hints';

const ANNA = 'RSSNNA50C54H501T';

test.each([
  [`730_2025_${ANNA}.pdf`, { codiceFiscale: ANNA, fiscalYear: 2025, title: '730' }],
  [`${ANNA.toLowerCase()} CU-2024.PDF`, { codiceFiscale: ANNA, fiscalYear: 2024, title: 'CU' }],
  ['F24 saldo.pdf', { codiceFiscale: null, fiscalYear: null, title: 'F24 saldo' }],
  ['Bilancio 2031.pdf', { codiceFiscale: null, fiscalYear: null, title: 'Bilancio 2031' }],
  ['RSSNNA50C54H501X.pdf', { codiceFiscale: null, fiscalYear: null, title: 'RSSNNA50C54H501X' }],
])('«%s» is understood', (name, hints) => {
  expect(fileNameHints(name, 2026)).toEqual(hints);
});

test('a codice fiscale inside of a longer word is none', () => {
  expect(fileNameHints(`X${ANNA}.pdf`, 2026).codiceFiscale).toBeNull();
});

test('whatever a file is called, no year to come is proposed, and nothing breaks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1990, max: 2100 }),
      (name, year) => {
        const { fiscalYear } = fileNameHints(name, year);
        expect(fiscalYear === null || fiscalYear <= year).toBe(true);
      },
    ),
  );
});
