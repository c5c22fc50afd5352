import { settle } from '../settle';

const DETRACTIONS = { r16: 5000, r21: 690, r22: 300, r25: 1500, r28: 400, r29: 600, r37: 150 };

test('all detrazioni are added up and taken off the gross tax', () => {
  // 690 + 300 + 1.500 + 400 + 600 + 150 = 3.640; 5.000 − 3.640 = 1.360
  const { euros } = settle({}, DETRACTIONS);
  expect(euros('r48')).toBe(3640);
  expect(euros('r50')).toBe(1360);
});

test('more detrazioni than tax leave no tax, and nothing is paid back for them', () => {
  const { euros, explained } = settle({}, { r16: 1840, r25: 1955 });
  expect(euros('r50')).toBe(0);
  expect(explained('r50').reasons).toEqual(['non può essere meno di zero']);
});

test('the credit for buying a home again is used as far as there is tax, the rest is left for the year after', () => {
  // 200 + 1.500 − 300 = 1.400 of credit; 5.000 − 3.640 = 1.360 of tax
  const cells = { 'G1.col1': 200, 'G1.col2': 1500, 'G1.col3': 300 };
  const { euros, explained } = settle(cells, DETRACTIONS);
  expect(euros('r41')).toBe(1360);
  expect(euros('residuo_G1')).toBe(40);
  expect(euros('r48')).toBe(5000);
  expect(euros('r50')).toBe(0);
  expect(explained('r41').reasons).toContain('il resto del credito passa all’anno dopo');
});

test('more set off than the credit is, is no credit', () => {
  const { euros } = settle({ 'G1.col2': 100, 'G1.col3': 300 }, DETRACTIONS);
  expect([euros('r41'), euros('residuo_G1')]).toEqual([0, 0]);
});

test('other credits of quadro G come after it, and keep what is not used', () => {
  // 1.360 of tax − 1.000 of G1 = 360; G3 100 + 200 − 50 and G10 300 are 550: 190 are left
  const cells = {
    ...{ 'G1.col2': 1000, 'G3.col4': 100, 'G3.col5': 200, 'G3.col6': 50 },
    ...{ 'G10.col1': 300 },
  };
  const { euros } = settle(cells, DETRACTIONS);
  expect(euros('r41')).toBe(1000);
  expect(euros('crediti_G')).toBe(360);
  expect(euros('residuo_G')).toBe(190);
  expect(euros('r50')).toBe(0);
});

test('the column of this year’s credit bears another year’s name in the form before, and is found all the same', () => {
  expect(settle({ 'G1.col2': 700 }, DETRACTIONS, 2024).euros('r41')).toBe(700);
});

test('what a tenant’s detrazione exceeds the tax by, without family and work, is paid back', () => {
  // 2.070 − 1.955 = 115; 496 − 115 = 381
  expect(settle({}, { r16: 2070, r25: 1955, r37: 496 }).euros('credito_locazione_incapienza')).toBe(381);
  // All of it where there is no tax left, none where there is enough, whatever other detrazioni take of it.
  expect(settle({}, { r16: 1900, r25: 1955, r37: 496 }).euros('credito_locazione_incapienza')).toBe(496);
  const enough = { r16: 3000, r25: 1955, r37: 496, r28: 2000, ulteriore_detrazione: 1000 };
  expect(settle({}, enough).euros('credito_locazione_incapienza')).toBe(0);
});

test('tax paid abroad counts up to the Italian tax on that income, and up to the net tax', () => {
  const abroad = (paid: number, income: number) => ({
    ...{ 'G4#1.col1': '029', 'G4#1.col2': 2025, 'G4#1.col3': income, 'G4#1.col4': paid },
  });
  const given = { r11: 40_000, r16: 10_640, r25: 868 };
  // 10.640 × 10.000/40.000 = 2.660
  expect(settle(abroad(3000, 10_000), given).euros('credito_estero')).toBe(2660);
  expect(settle(abroad(1000, 10_000), given).euros('credito_estero')).toBe(1000);
  expect(settle(abroad(9000, 40_000), { ...given, r28: 9000 }).euros('credito_estero')).toBe(772);
  expect(settle(abroad(3000, 10_000), { ...given, r11: 0 }).euros('credito_estero')).toBe(0);
  expect(settle(abroad(1000, 10_000), given).explained('credito_estero').certainty).toBe('bassa');
});

test('tax of another year paid abroad is held to the taxes of that year', () => {
  const cells = {
    ...{ 'G4#1.col1': '029', 'G4#1.col2': 2023, 'G4#1.col3': 5000, 'G4#1.col4': 2000 },
    ...{ 'G4#1.col5': 25_000, 'G4#1.col6': 5750, 'G4#1.col7': 3000 },
  };
  // 5.750 × 5.000/25.000 = 1.150
  expect(settle(cells, { r11: 40_000, r16: 10_640 }).euros('credito_estero')).toBe(1150);
});

test('the explanation names what there is, and what is left to somebody else although it is nothing', () => {
  expect(settle({}, { r16: 5000, r25: 1500, r28: 400 }).explained('r48').words).toBe('r25 + r28');
  const abroad = { 'G4#1.col1': '029', 'G4#1.col2': 2025, 'G4#1.col3': 1000, 'G4#1.col4': 100 };
  const { words, certainty } = settle(abroad, { r11: 0, r16: 0 }).explained('r60');
  expect(words).toBe('imposta netta − credito per le imposte pagate all’estero − ritenute');
  expect(certainty).toBe('bassa');
});
