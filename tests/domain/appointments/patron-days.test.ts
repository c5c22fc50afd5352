import fc from 'fast-check';
import { patronDayOf, patronOf } from '../../../src/domain/appointments/patron-days';
import { PATRON_SAINTS } from '../../../src/domain/appointments/patron-saints';
import { readResidence } from '../../../src/domain/places/residence';

/**
 * What the list of comuni in use does not have: names that people use, a provincia of before, and Caserta, which that
 * list has in the provincia of Naples.
 */
const NOT_IN_THE_LIST = ['Caserta CE', 'Olbia SS', 'Reggio Calabria RC', 'Reggio Emilia RE'];

test('the patron of a comune is found however its name is written', () => {
  expect(patronOf('Roma', 'RM')).toEqual({ day: '29/06', saint: 'Santi Pietro e Paolo' });
  expect([patronDayOf('FORLI', 'fc'), patronDayOf('Forlì', 'FC')]).toEqual(['04/02', '04/02']);
  expect([patronDayOf("l'aquila", 'AQ'), patronDayOf('L’Aquila', 'AQ')]).toEqual(['10/06', '10/06']);
  fc.assert(
    fc.property(fc.constantFrom(...PATRON_SAINTS), ([comune, provincia, day]) => {
      const plain = comune.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', ' ');
      expect(patronDayOf(plain.toUpperCase(), provincia.toLowerCase())).toBe(day);
    }),
  );
});

test('a comune whose patron is not known has none, nor has one of that name elsewhere', () => {
  expect(patronOf('Fiumicino', 'RM')).toBeNull();
  expect(patronOf('Roma', 'MI')).toBeNull();
  expect(patronOf('', '')).toBeNull();
});

test('every patron’s day is a day of every year, and every comune is listed once', () => {
  for (const [, , day] of PATRON_SAINTS) {
    const [number, month] = day.split('/');
    const time = new Date(`2026-${month ?? ''}-${number ?? ''}T00:00:00Z`);
    expect(time.toISOString().slice(5, 10)).toBe(`${month ?? ''}-${number ?? ''}`);
  }
  const names = PATRON_SAINTS.map(([comune, provincia]) => `${comune} ${provincia}`);
  expect(new Set(names).size).toBe(names.length);
});

test('every comune with a patron is one of its provincia', async () => {
  const unknown: string[] = [];
  for (const [comune, provincia] of PATRON_SAINTS) {
    const typed = { address: 'via Roma 1', cap: '00100', comune: comune.replace('’', "'"), provincia };
    const read = await readResidence(typed, '2026-06-01T00:00:00.000Z');
    if (!read.ok) unknown.push(`${comune} ${provincia}`);
  }
  expect(unknown.toSorted()).toEqual(NOT_IN_THE_LIST);
});
