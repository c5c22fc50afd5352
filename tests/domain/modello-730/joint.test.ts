import { jointOutcome } from '../../../src/domain/modello-730/joint';
import { reckonCase } from './cases/reckon-case';

const employee = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000, 'C5.col1': 365, 'C10.col1': 424 };
// The net tax is 7.140 − 1.801 − 1.000 = 4.339.
const withheld = (euros: number, anno = 2025) =>
  reckonCase({ contesto: { anno, regione: 'lombardia' }, input: { ...employee, 'C9.col1': euros } });

test('what one spouse has to pay is set off against what the other gets back', () => {
  // 1.000 + 400 of advance; −661 for the other
  expect(jointOutcome(withheld(3339), withheld(5000))).toEqual({
    ...{ crediti: 661, debiti_luglio: 1400, novembre: 600, risultato: 739 },
    ...{ esito: 'debito', rimborso_oltre_4000: false },
  });
});

test('the threshold of twelve euros holds for each spouse alone', () => {
  expect(jointOutcome(withheld(4329), withheld(4329))).toMatchObject({ risultato: 0, esito: 'pari' });
});

test('two refunds together may be so large that the Agenzia looks at them', () => {
  expect(jointOutcome(withheld(6500), withheld(6500))).toMatchObject({
    ...{ risultato: -4322, esito: 'rimborso', rimborso_oltre_4000: true },
  });
});

test('returns of two years are no joint return', () => {
  expect(() => jointOutcome(withheld(0), withheld(0, 2024))).toThrow('A joint return is of one year');
});
