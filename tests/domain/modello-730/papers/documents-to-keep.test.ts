import { papersToKeep } from '../../../../src/domain/modello-730/papers/documents-to-keep';
import { EXPENSE_PAPERS } from '../../../../src/domain/modello-730/papers/expense-papers';
import { YEARS } from '../../../../src/domain/modello-730/years';
import { reckonCase } from '../cases/reckon-case';

const keep = (input: Record<string, number | string | boolean>, anno = 2025) =>
  papersToKeep(reckonCase({ contesto: { anno }, input })).map(
    ({ where, title, until }) => `${where === '' ? title : where}: ${until}`,
  );

test('papers are kept until the end of the fifth year after that of the return', () => {
  expect(keep({ 'C1.col1': 2, 'C1.col3': 20_000 })).toEqual([
    'Quadro C – Redditi di lavoro dipendente e assimilati: 2031-12-31',
  ]);
  expect(keep({ 'E1.col2': 500 }, 2024)).toEqual(['E1: 2030-12-31']);
});

test('works in ten instalments are kept until the fifth year after the last one', () => {
  // Of ten, the third: seven returns are to come.
  expect(keep({ 'E41.col1': 2023, 'E41.col8': 3, 'E41.col9': 10_000 })).toEqual(['E41: 2038-12-31']);
  expect(keep({ 'E41.col1': 2016, 'E41.col8': 10, 'E41.col9': 10_000 })).toEqual(['E41: 2031-12-31']);
});

test('of several works the longest counts', () => {
  const works = { 'E41.col8': 9, 'E41.col9': 10_000, 'E42.col8': 2, 'E42.col9': 5000 };
  expect(keep(works)).toEqual(['E41 e seguenti: 2039-12-31']);
});

test('the form itself says of some expenses in how many instalments they are', () => {
  expect(keep({ 'E56.rateazione': 5, 'E56.numeroRata': 2, 'E56.spesa': 4000 })).toEqual(['E56: 2034-12-31']);
});

test('energy saving is in the ten instalments of the law, a superbonus in those that the row tells', () => {
  const saving = { 'E61.numeroRata': 2, 'E61.spesa': 4000 };
  expect(keep(saving)).toEqual(['E61: 2039-12-31']);
  expect(keep({ ...saving, 'E61.rateazione': 5 })).toEqual(['E61: 2039-12-31']);
  expect(keep({ ...saving, 'E61.percentuale': '1', 'E61.rateazione': 5 })).toEqual(['E61: 2034-12-31']);
  expect(keep({ ...saving, 'E61.percentuale': '1' })).toEqual(['E61: 2039-12-31']);
});

test('works whose kind has fewer instalments are kept as long as those last', () => {
  // Measures against earthquakes, in 2023 five instalments, of which this is the third: two returns are to come.
  const works = { 'E41.col1': 2023, 'E41.col2': '5', 'E41.col9': 10_000 };
  expect(keep({ ...works, 'E41.col8': 3 })).toEqual(['E41: 2033-12-31']);
  // A sixth one tells of an option for more than those: ten are the most that there are.
  expect(keep({ ...works, 'E41.col8': 6 })).toEqual(['E41: 2035-12-31']);
});

test('furniture of two homes is kept as long as the later one asks for', () => {
  // Of ten, the second: eight returns are to come.
  const furniture = { 'E57.col1': 9, 'E57.col2': 3000, 'E57.col3': 2, 'E57.col4': 2000 };
  expect(keep(furniture)).toEqual(['E57: 2039-12-31']);
});

test('health expenses that are now spread over four returns are kept until the last of them', () => {
  const spread = { 'E1.speseSanitarie': 20_000, 'E1.rateizzazione': true };
  expect(keep(spread)).toEqual(['E1: 2034-12-31']);
  // The box is one for all three righi.
  expect(keep({ ...spread, 'E2.spese': 3000, 'E3.spese': 4000 })).toEqual([
    ...['E1: 2034-12-31', 'E2: 2034-12-31', 'E3: 2034-12-31'],
  ]);
  expect(keep({ 'E1.speseSanitarie': 20_000, 'E3.spese': 4000 })).toEqual([
    ...['E1: 2031-12-31', 'E3: 2031-12-31'],
  ]);
});

test('what is chosen and signed is not to be proved', () => {
  expect(keep({ 'OTTO1.col1': 'STATO', 'FIRMA1.col5': true })).toEqual([]);
});

test('every rigo of quadro E has its papers, and the papers no rigo that is not there', () => {
  const righi = YEARS.map(({ structure }) =>
    structure.righi.filter(({ quadro }) => quadro.id === 'E').map(({ rigo }) => rigo.id),
  );
  for (const ofYear of righi) expect(ofYear.filter((id) => EXPENSE_PAPERS[id] === undefined)).toEqual([]);
  expect(Object.keys(EXPENSE_PAPERS).filter((id) => !righi.some((ofYear) => ofYear.includes(id)))).toEqual(
    [],
  );
});

test('the columns of instalments are those of their rigo', () => {
  for (const { structure } of YEARS)
    for (const { rigo } of structure.righi) {
      const { instalments = [] } = EXPENSE_PAPERS[rigo.id] ?? {};
      const named = instalments.flatMap(({ number, of }) =>
        [number, of].filter((name) => typeof name === 'string'),
      );
      const ids = rigo.columns.map(({ id }) => id);
      expect(named.filter((name) => !ids.includes(name)).map((name) => `${rigo.id}.${name}`)).toEqual([]);
    }
});

const papersOf = (input: Record<string, number | string | boolean>) =>
  papersToKeep(reckonCase({ contesto: { anno: 2025 }, input })).flatMap(({ papers }) => papers);

test('papers that not everybody has are asked of those only who wrote something that they prove', () => {
  const person = { 'FR3.cognome': 'Rossi' };
  expect(papersOf(person)).toEqual(['Documento di identità e tessera sanitaria']);
  expect(papersOf({ ...person, 'FR3.deceduto': true })).toContain(
    'Certificato di morte per la dichiarazione presentata dall’erede',
  );
  expect(papersOf({ 'B1.rendita': 500, 'B1.utilizzo': '1' })).toEqual(['Visura catastale fabbricati']);
  expect(papersOf({ 'B1.rendita': 500, 'B1.canone': 6000, 'B1.casiParticolari': '4' })).toEqual([
    'Visura catastale fabbricati',
    'Contratto di locazione e ricevuta di registrazione (RLI)',
    'Provvedimento di convalida di sfratto',
  ]);
});

test('papers of which no cell tells who has them, and all of a quadro that asks for none, say «se ti riguarda»', () => {
  expect(papersOf({ 'C1.col1': 2, 'C1.col3': 20_000 })).toEqual([
    'Certificazioni Uniche 2026 (tutte)',
    'se ti riguarda: Attestazione del datore di lavoro domestico',
  ]);
  const some = papersOf({ 'M37.compensi': 3000 });
  expect(some).toHaveLength(4);
  for (const paper of some) expect(paper).toMatch(/^se ti riguarda: /);
});

test('what papers are for are righi, columns and codes of their year', () => {
  for (const { structure } of YEARS) {
    const places = structure.quadri.flatMap(({ documents }) =>
      documents.flatMap((each) => (typeof each === 'string' ? [] : each.for)),
    );
    expect(places.length).toBeGreaterThan(30);
    const unknown = places.filter((place) => {
      const [cell = '', code] = place.split(' = ');
      const [rigo = '', id] = cell.split('.');
      const found = structure.righi.find((each) => each.rigo.id === rigo)?.rigo.columns;
      const column = found?.find((each) => each.id === id);
      if (id === undefined) return found === undefined;
      return code === undefined
        ? column === undefined
        : column?.codes?.every((each) => each.code !== code) !== false;
    });
    expect(unknown).toEqual([]);
  }
});
