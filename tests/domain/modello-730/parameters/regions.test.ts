import { writtenIn, YEARS } from './years';

const REGIONS = [
  ...['abruzzo', 'basilicata', 'bolzano', 'calabria', 'campania', 'emilia-romagna', 'friuli-venezia-giulia'],
  ...['lazio', 'liguria', 'lombardia', 'marche', 'molise', 'piemonte', 'puglia', 'sardegna', 'sicilia'],
  ...['toscana', 'trento', 'umbria', 'valle-d-aosta', 'veneto'],
];

test.each(YEARS)('$year has each region and both autonomous provinces', ({ parameters }) => {
  // Trentino-Alto Adige has no addizionale of its own: twenty regions, and two provinces in its place.
  expect([...parameters.regioni.keys()].sort()).toEqual(REGIONS);
});

// 2024, then 2025, from the regions' laws.
test.each([
  ['abruzzo', '1,73%', '1,67% fino a 28.000 euro; 2,87% fino a 50.000 euro; 3,33% oltre'],
  ['basilicata', '1,23%', '1,23%'],
  ['calabria', '1,73%', '1,73%'],
  [
    'emilia-romagna',
    '1,33% fino a 15.000 euro; 1,93% fino a 28.000 euro; 2,03% fino a 50.000 euro; 2,27% oltre',
    '1,33% fino a 15.000 euro; 1,93% fino a 28.000 euro; 2,93% fino a 50.000 euro; 3,33% oltre',
  ],
  [
    'umbria',
    '1,23% fino a 15.000 euro; 1,62% fino a 28.000 euro; 1,67% fino a 50.000 euro; 1,83% oltre',
    '1,73% fino a 15.000 euro; 3,02% fino a 28.000 euro; 3,12% fino a 50.000 euro; 3,33% oltre; ' +
      '1,23% sull’intero fino a 28.000 euro; ' +
      'detrazione di 150 euro oltre 28.000 euro fino a 50.000 euro',
  ],
  [
    'bolzano',
    '1,23% fino a 50.000 euro; 1,73% oltre; detrazione di 430,50 euro oltre 0 euro; ' +
      'detrazione di 125 euro × (imponibile − 50.000 euro) / 25.000 euro',
    '1,23% fino a 50.000 euro; 1,73% oltre; detrazione di 430,50 euro oltre 0 euro fino a 90.000 euro; ' +
      'detrazione di 125 euro × (imponibile − 50.000 euro) / 25.000 euro',
  ],
])('%s: %s in 2024, %s in 2025', (region, in2024, in2025) => {
  expect(writtenIn(2024, `regioni.${region}`)).toBe(in2024);
  expect(writtenIn(2025, `regioni.${region}`)).toBe(in2025);
});

test.each([
  ['campania', '1,73% fino a 15.000 euro; 2,96% fino a 28.000 euro; 3,2% fino a 50.000 euro; 3,33% oltre'],
  ['friuli-venezia-giulia', '1,23%; 0,7% sull’intero fino a 15.000 euro'],
  [
    'lazio',
    '1,73% fino a 15.000 euro; 3,33% oltre; 1,73% sull’intero fino a 28.000 euro; ' +
      'detrazione di 60 euro oltre 28.000 euro fino a 35.000 euro',
  ],
  ['liguria', '1,23% fino a 28.000 euro; 3,18% fino a 50.000 euro; 3,23% oltre'],
  ['lombardia', '1,23% fino a 15.000 euro; 1,58% fino a 28.000 euro; 1,72% fino a 50.000 euro; 1,73% oltre'],
  ['marche', '1,23% fino a 15.000 euro; 1,53% fino a 28.000 euro; 1,7% fino a 50.000 euro; 1,73% oltre'],
  ['molise', '2,03% fino a 15.000 euro; 2,23% fino a 28.000 euro; 3,63% oltre'],
  ['piemonte', '1,62% fino a 15.000 euro; 2,13% fino a 28.000 euro; 2,75% fino a 50.000 euro; 3,33% oltre'],
  ['puglia', '1,33% fino a 15.000 euro; 1,43% fino a 28.000 euro; 1,63% fino a 50.000 euro; 1,85% oltre'],
  ['sardegna', '1,23%'],
  ['sicilia', '1,23%'],
  ['toscana', '1,42% fino a 15.000 euro; 1,43% fino a 28.000 euro; 3,32% fino a 50.000 euro; 3,33% oltre'],
  ['trento', '1,23% fino a 50.000 euro; 1,73% oltre; nulla fino a 30.000 euro'],
  ['valle-d-aosta', '1,23%; nulla fino a 15.000 euro'],
  ['veneto', '1,23%'],
])('%s: %s in both years', (region, written) => {
  expect(writtenIn(2024, `regioni.${region}`)).toBe(written);
  expect(writtenIn(2025, `regioni.${region}`)).toBe(written);
});

test.each([
  [2024, 'bassa'],
  [2025, 'media'],
])('what is not sure of a region in %i says so', (year, certainty) => {
  const { parameters } = YEARS.find((each) => each.year === year) ?? {};
  expect(parameters?.regioni.get('molise')?.certainty).toBe(certainty);
});
