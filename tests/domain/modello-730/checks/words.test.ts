import { CHECKS } from '../../../../src/domain/modello-730/checks/all';
import { ONLY_SOME_YEARS } from '../../../../src/domain/modello-730/checks/only-some-years';
import { concerns } from '../../../../src/domain/modello-730/checks/run';
import type { Structure } from '../../../../src/domain/modello-730/structure/structure';
import { YEARS } from '../../../../src/domain/modello-730/years';

const named = CHECKS.map((check) => [check.id, check] as const);

test.each(named)('%s says in plain words what to do', (_, { message, note }) => {
  expect(message).toMatch(/^(?:[A-ZÈ]|\{)[^*]*[.:?]$|^\{\w+\}: \{motivo\}$/);
  for (const text of [message, note ?? '']) {
    // Typographic apostrophes, one space at a time; nothing that only programmers know.
    expect(text).not.toMatch(/'| {2}|\bnull\b|undefined/);
  }
  expect(message.replace(/\{\w+\}/g, '').length).toBeLessThanOrEqual(200);
});

test.each(named)('%s names cells that a form has', (_, { cells }) => {
  const all = new Set(YEARS.flatMap(({ structure }) => cellNames(structure)));
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter((cell) => cell !== '*' && !all.has(cell))).toEqual([]);
});

test('every check concerns at least one year', () => {
  const idle = CHECKS.filter((check) => !YEARS.some((year) => concerns(check, year)));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('only cells that some year lacks may be missing from the form of a year', () => {
  const forms = YEARS.map(({ structure }) => new Set(cellNames(structure)));
  const all = [...new Set(forms.flatMap((form) => [...form]))];
  const missing = all.filter((cell) => forms.some((form) => !form.has(cell)));
  expect([...ONLY_SOME_YEARS].toSorted()).toEqual(missing.toSorted());
});

function cellNames({ righi }: Structure): string[] {
  return righi.flatMap(({ rigo }) => rigo.columns.map(({ id }) => `${rigo.id}.${id}`));
}
