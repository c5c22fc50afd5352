import type { Quadro } from '../../../../src/domain/modello-730/structure/form';
import type { Structure } from '../../../../src/domain/modello-730/structure/structure';
import { structure2024 } from '../../../../src/domain/modello-730/years/2024/structure';
import { structure2025 } from '../../../../src/domain/modello-730/years/2025/structure';
import type { FormWords } from '../../../../src/domain/modello-730/structure/words';
import { words2024 } from '../../../../src/domain/modello-730/years/2024/words';
import { words2025 } from '../../../../src/domain/modello-730/years/2025/words';
import { differencesSchema } from './schemas';
import { readData } from './years';

const differences = differencesSchema.parse(readData('2024/differences.json'));

/** Everything of a form by where it stands, with its words: a quadro without its righi, a rigo without its columns, a column. */
function parts({ quadri }: Structure, words: FormWords): Map<string, unknown> {
  const ofQuadro = ({ sections, ...quadro }: Quadro): [string, unknown][] => [
    [
      quadro.id,
      {
        ...quadro,
        instructions: words.get(quadro.id)?.instructions,
        sections: sections.map(({ id, title }) => ({ id, title })),
      },
    ],
    ...sections.flatMap(({ righi }) =>
      righi.flatMap(({ columns, ...rigo }): [string, unknown][] => [
        [rigo.id, rigo],
        ...columns.map((column): [string, unknown] => [
          `${rigo.id}.${column.id}`,
          { ...column, help: words.get(quadro.id)?.help[`${rigo.id}.${column.id}`] },
        ]),
      ]),
    ),
  ];
  return new Map(quadri.flatMap(ofQuadro));
}

const [older, newer] = [parts(structure2024, words2024), parts(structure2025, words2025)];
const places = [...new Set([...older.keys(), ...newer.keys()])].sort();
const changed = places.filter(
  (place) => JSON.stringify(older.get(place)) !== JSON.stringify(newer.get(place)),
);

test('whatever 730/2025 has otherwise than 730/2026 is written down with its source, and nothing else is', () => {
  // What goes with its rigo is told once, with the rigo.
  const told = new Set(differences.flatMap(({ cells }) => cells));
  const goneWithRigo = (place: string) => !older.has(place.split('.')[0] ?? '');
  expect(changed.filter((place) => !told.has(place) && !goneWithRigo(place))).toEqual([]);
  expect([...told].filter((place) => !changed.includes(place))).toEqual([]);
});

test('the comparison has 53 rows and the rule that years go back by one', () => {
  expect(differences).toHaveLength(54);
  expect(differences[0]?.id).toBe('anni');
});

test.each([
  ['FAM1.parentela', 'C F1 F A D', 'C F1 F G P'],
  ['C4.tipologiaLimite', '1 2', '1 2 3'],
  ['D3.tipoReddito', '1 2 3', '1 2 3 4 5'],
  ['E41.percentuale', '1 2 3', '1 2 3 4 5'],
])('%s has the codes %s in 730/2025 and %s in 730/2026', (name, ofOlder, ofNewer) => {
  const codesIn = ({ byPrinted }: Structure) => {
    const [rigo = '', column = ''] = name.split('.');
    return byPrinted
      .get(rigo)
      ?.place.columns.get(column)
      ?.codes?.map(({ code }) => code)
      .join(' ');
  };
  expect([codesIn(structure2024), codesIn(structure2025)]).toEqual([ofOlder, ofNewer]);
});

test('the two mortgages of E7 are amounts in 730/2025, a code and an amount in 730/2026', () => {
  const kinds = ({ byPrinted }: Structure) => byPrinted.get('E7')?.place.rigo.columns.map(({ kind }) => kind);
  expect(kinds(structure2024)).toEqual(['amount', 'amount']);
  expect(kinds(structure2025)).toEqual(['code', 'amount']);
});

test('a family member’s codice fiscale, months and percentage stand in 4, 5 and 7 in 730/2025, in 5, 6 and 7 in 730/2026', () => {
  const numbers = ({ byPrinted }: Structure) =>
    ['codiceFiscale', 'mesiACarico', 'percentuale'].map(
      (id) => byPrinted.get('FAM1')?.place.columns.get(id)?.number,
    );
  expect(numbers(structure2024)).toEqual([4, 5, 7]);
  expect(numbers(structure2025)).toEqual([5, 6, 7]);
});
