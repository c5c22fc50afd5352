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
