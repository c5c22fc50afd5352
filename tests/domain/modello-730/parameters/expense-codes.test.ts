import { writtenIn, YEARS } from './years';

// Each code of E8-E10 with its rate, its limit, and for what the limit holds; code 12 is tried where the years are told apart.
const CODES: [string, string, string, 'rigo' | 'codice'][] = [
  ['8', '19%', '2.065,83 euro', 'codice'],
  ['9', '19%', '2.582,28 euro', 'codice'],
  ['10', '19%', '2.582,28 euro', 'codice'],
  ['11', '19%', 'senza limite', 'codice'],
  ['13', '19%', 'senza limite', 'rigo'],
  ['14', '19%', '1.550 euro', 'rigo'],
  ['15', '19%', '2.100 euro', 'codice'],
  ['16', '19%', '210 euro', 'rigo'],
  ['17', '19%', '1.000 euro', 'codice'],
  ['18', '19%', '2.633 euro', 'codice'],
  ['20', '19%', '2.065,83 euro', 'codice'],
  ['21', '19%', '1.500 euro', 'codice'],
  ['22', '19%', '1.300 euro', 'codice'],
  ['24', '19%', 'senza limite', 'codice'],
  ['25', '19%', 'senza limite', 'rigo'],
  ['26', '19%', 'senza limite', 'rigo'],
  ['27', '19%', 'senza limite', 'codice'],
  ['28', '19%', 'senza limite', 'codice'],
  ['29', '19%', '550 euro', 'codice'],
  ['30', '19%', 'senza limite', 'rigo'],
  ['31', '19%', 'senza limite', 'rigo'],
  ['32', '19%', 'senza limite', 'rigo'],
  ['33', '19%', '632 euro', 'rigo'],
  ['35', '19%', 'senza limite', 'rigo'],
  ['36', '19%', '530 euro', 'codice'],
  ['38', '19%', '750 euro', 'codice'],
  ['39', '19%', '1.291,14 euro', 'codice'],
  ['40', '19%', '250 euro', 'codice'],
  ['43', '19%', 'senza limite', 'codice'],
  ['44', '19%', 'senza limite', 'rigo'],
  ['45', '19%', '1.000 euro', 'rigo'],
  ['46', '19%', '2.582,28 euro', 'codice'],
  ['47', '19%', 'senza limite', 'codice'],
  ['61', '26%', '30.000 euro', 'codice'],
  ['62', '26%', '30.000 euro', 'codice'],
  ['71', '30%', '30.000 euro', 'codice'],
  ['76', '35%', '30.000 euro', 'codice'],
  ['81', '90%', 'senza limite', 'codice'],
  ['99', '19%', 'senza limite', 'rigo'],
];

describe.each(YEARS)('$year', ({ year, parameters }) => {
  const { oneriCodici } = parameters;

  test('all of the codes are there', () => {
    const codes = [...CODES.map(([code]) => code), '12'].sort();
    expect([...oneriCodici.keys()].sort()).toEqual(codes);
  });

  test.each(CODES)('code %s: %s of what does not exceed %s by %s', (code, rate, limit, per) => {
    expect(writtenIn(year, `oneriCodici.${code}.aliquota`)).toBe(rate);
    expect(writtenIn(year, `oneriCodici.${code}.massimale`)).toBe(limit);
    expect(oneriCodici.get(code)?.massimalePer).toBe(per);
  });

  test('the vet, care at home, music lessons and gifts have their further limits', () => {
    expect(writtenIn(year, 'oneriCodici.29.franchigia')).toBe('129,11 euro');
    expect(writtenIn(year, 'oneriCodici.15.redditoMassimo')).toBe('40.000 euro');
    expect(writtenIn(year, 'oneriCodici.45.redditoMassimo')).toBe('36.000 euro');
    expect(writtenIn(year, 'oneriCodici.24.quotaReddito')).toBe('30%');
    expect(writtenIn(year, 'oneriCodici.27.quotaReddito')).toBe('2%');
    expect(writtenIn(year, 'oneriCodici.28.quotaReddito')).toBe('30%');
  });

  test('loans for the home or the fields and what is above 19% are not reduced beyond 120.000 euros', () => {
    const kept = [...oneriCodici].filter(([, code]) => !code.ridottaOltre120000.value).map(([key]) => key);
    expect(kept.sort()).toEqual(['10', '11', '46', '47', '61', '62', '71', '76']);
  });

  test('the 260 euros of 2024 leave alone what is above 19%, but for parties and policies', () => {
    const spared = [...oneriCodici].filter(([, { riduzione260 }]) => riduzione260?.value === false);
    expect(spared.map(([key]) => key).sort()).toEqual(year === 2024 ? ['61', '71', '76'] : []);
  });

  test('the plafond, since 2025, counts only new contracts of loans and policies', () => {
    const newOnly = [...oneriCodici].filter(([, { art16ter }]) => art16ter?.value === 'contrattiDal2025');
    const contracts = ['10', '11', '36', '38', '39', '43', '46', '47', '8', '81', '9'];
    expect(newOnly.map(([key]) => key).sort()).toEqual(year >= 2025 ? contracts : []);
  });
});
