import { figureGroups } from '../../../../src/domain/modello-730/papers/prospetto';
import { RULES } from '../../../../src/domain/modello-730/rules/all';
import { reckonCase } from '../cases/reckon-case';

const groups = (input: Record<string, number>) =>
  figureGroups(reckonCase({ contesto: { anno: 2025, regione: 'lombardia' }, input }));

test('every figure stands in one group; only the thresholds of 12 euros that change nothing are left out', () => {
  const listed = groups({ 'C1.col1': 2, 'C1.col3': 20_000 }).flatMap(({ figures }) =>
    figures.map(({ rule }) => rule.id),
  );
  expect(new Set(listed).size).toBe(listed.length);
  const missing = RULES.map(({ id }) => id).filter((id) => !listed.includes(id));
  expect(missing.filter((id) => !id.endsWith('_oltre_12'))).toEqual([]);
});

test('a tribute that is too small to be withheld is told', () => {
  // 15.000 × 1,23% + 5.000 × 1,58% is 264: 6 euros are left.
  const input = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 20_000, 'C5.col1': 365, 'C10.col1': 258 };
  const others = groups(input).find(({ title }) => title === 'Altre voci');
  expect(others?.figures.map(({ rule }) => rule.id)).toContain('saldo_add_regionale_oltre_12');
});
