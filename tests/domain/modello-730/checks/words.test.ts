import { CHECKS } from '../../../../src/domain/modello-730/checks/all';
import { ONLY_SOME_YEARS } from '../../../../src/domain/modello-730/checks/kernel/only-some-years';
import { concerns } from '../../../../src/domain/modello-730/checks/kernel/run';
import type { Structure } from '../../../../src/domain/modello-730/structure/structure';
import { YEARS } from '../../../../src/domain/modello-730/years';

const named = CHECKS.map((check) => [check.id, check] as const);

test.each(named)('%s says in plain words what to do', (_, { message, note }) => {
  expect(message).toMatch(/^(?:[A-ZÈ]|\{)[^*]*[.:?]$|^\{\w+\}(?:, \{\w+\})?: \{motivo\}$/);
  for (const text of [message, note ?? '']) {
    // Typographic apostrophes, one space at a time; nothing that only programmers know.
    expect(text).not.toMatch(/'| {2}|\bnull\b|undefined/);
  }
  expect(message.replace(/\{\w+\}/g, '').length).toBeLessThanOrEqual(200);
});

/** Numbers that no year's law changes: when somebody is of age, what a cell may hold, what the product finds odd. */
const OWN_NUMBERS: readonly string[] = ['FR-011', 'FR-012', 'W-002', 'FA-032'];

test.each(named.filter(([id]) => !OWN_NUMBERS.includes(id)))(
  '%s takes its limits from the law of the year',
  (_, check) => {
    const own = check.message.replace(/\{\w+\}/g, '');
    expect(own).not.toMatch(/\d[\d.,]*\s(?:euro|per cento|anni|mesi)\b|\b(?:12|365)\b|\b\d+\.\d{3}\b/);
  },
);

const limiting = named.filter(
  ([, { gravity, message }]) => gravity === 'errore' && message.includes('{limite}'),
);

test.each(limiting)(
  '%s, which keeps a return from being confirmed for a limit, says what to write',
  (_, { message }) => {
    expect(message).toMatch(/[:;] (?:scrivi|correggi|controlla|ricontrolla|togli|riporta|usa|lascia|riduci)/);
  },
);

/** Words that stand for the same thing, and the one of them that is said. */
test.each(named)('%s calls things as the other checks do', (_, { message, note }) => {
  for (const text of [message, note ?? ''])
    expect(text).not.toMatch(/\bsconto\b|\bCU\b|\bIrpef\b|person[ae] mort[ae]/);
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
