import { uncertainFacts } from '../../../../src/domain/modello-730/structure/uncertain';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';
import { STRUCTURES } from './years';

test('of 730/2026 a quadro, 64 columns and 39 codes are uncertain, with codes that are not known and a day', () => {
  const facts = uncertainFacts(structure2025);
  const count = (form: RegExp) => facts.filter(({ where }) => form.test(where)).length;
  expect(count(/^quadro L$/)).toBe(1);
  expect(count(/^[A-Z]+\d+\.\w+$/)).toBe(64);
  expect(count(/^[A-Z]+\d+\.\w+ = /)).toBe(39);
  expect(count(/^E8$/)).toBe(1);
  expect(count(/^calendario$/)).toBe(1);
  expect(facts).toHaveLength(106);
});

test.each(STRUCTURES)(
  'every uncertain fact of %i says where, what, why and by which source',
  (_year, structure) => {
    const facts = uncertainFacts(structure);
    expect(facts.filter(({ what, why, source }) => what === '' || why === '' || source === '')).toEqual([]);
    const places = facts.map(({ where, what }) => `${where} ${what}`);
    expect(new Set(places).size).toBe(places.length);
  },
);

/** What is told to whoever builds the portal, not to whoever fills the form in. */
const OURS = /rilascio|caricar|configurabil|codifica|gestional|reperit|\.(?:it|com|org|md)\b/i;

test.each(STRUCTURES)(
  'customers read why a fact of %i is uncertain in words for them',
  (_year, structure) => {
    const reasons = uncertainFacts(structure).map(({ why }) => why);
    expect(reasons.filter((why) => OURS.test(why))).toEqual([]);
  },
);

test('what is doubtful is told in the words of the data', () => {
  const found = (where: string) => uncertainFacts(structure2025).find((fact) => fact.where === where);
  expect(found('C14.col5')?.why).toBe(
    'Collocazione e numero di colonna nel 730/2026 da verificare sul modello ufficiale',
  );
  expect(found('G15.col1 = ALTRO')?.why).toBe(
    'Il codice e il rigo non sono stati trovati sul modello: vanno chiesti al CAF',
  );
});

test('of 730/2025 the columns of the Christmas bonus and the number of righi are uncertain', () => {
  const places = uncertainFacts(structure2024).map(({ where }) => where);
  expect(places).toEqual(
    expect.arrayContaining([
      'C14.col5',
      'C14.col6',
      'C14.col7',
      'C14.col8',
      'A1',
      'B1',
      'G15.col1',
      'modello',
    ]),
  );
  expect(places).toEqual(expect.arrayContaining(['E8.col1 = 46', 'E8.col1 = 47']));
});
