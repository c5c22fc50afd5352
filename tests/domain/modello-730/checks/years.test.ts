import { readReturn } from '../../../../src/domain/modello-730/cells/read-return';
import { runChecks } from '../../../../src/domain/modello-730/checks';
import { CHECKS } from '../../../../src/domain/modello-730/checks/all';
import { concerns } from '../../../../src/domain/modello-730/checks/kernel/run';
import { YEARS } from '../../../../src/domain/modello-730/years';
import { born } from './cases/people';
import { remarksOn } from './run-case';

const idsOf = (cells: Record<string, unknown>, year: number) =>
  remarksOn(cells, {}, year).map(({ id }) => id);

test('the 730/2025 has none of the checks of what came with the 730/2026', () => {
  const [older] = YEARS.filter(({ incomeYear }) => incomeYear === 2024);
  if (older === undefined) throw new Error('No form of 2024');
  const absent = CHECKS.filter((check) => !concerns(check, older)).map(({ id }) => id);
  expect(absent).toEqual([
    // Codice identificativo nazionale.
    ...['B-019', 'B-020'],
    // What eases the tax on work since 2025.
    ...['C-024', 'C-025', 'C-026', 'C-027', 'C-028', 'C-029', 'C-030', 'C-031', 'C-032'],
    // Mortgages by the code of their contract; cripto-attività raised in value.
    ...['E-010', 'E-013', 'T-007'],
  ]);
});

/** The form of 2025, a year later: what came with it stays until a form leaves it out. */
function yearAfter() {
  const newest = YEARS.find(({ incomeYear }) => incomeYear === 2025);
  if (newest === undefined) throw new Error('No form of 2025');
  return { ...newest, incomeYear: 2026 };
}

test('the checks of a form stay in the years after it', () => {
  const year = yearAfter();
  expect(CHECKS.filter((check) => !concerns(check, year)).map(({ id }) => id)).toEqual([]);
});

test('the home that works of 2025 concern is asked in the years after it too', () => {
  const year = yearAfter();
  const cells = { 'E41.anno': 2025, 'E41.spesa': 9000, 'E61.anno': 2025, 'E61.spesa': 9000 };
  const { taxReturn } = readReturn(year.structure, cells);
  const ids = runChecks({ year, taxReturn }).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['E-061', 'E-082']));
});

test('a child of thirty and more is asked about only where the law has an age', () => {
  const child = {
    'FAM1#1.parentela': 'F1',
    'FAM1#1.codiceFiscale': born('1985-01-01'),
    'FAM1#1.mesiACarico': 12,
    'FAM1#1.mesiFigli21': 12,
  };
  expect(idsOf(child, 2025)).toContain('FA-016');
  expect(idsOf(child, 2024)).not.toContain('FA-016');
  const turning = { ...child, 'FAM1#1.codiceFiscale': born('1995-02-01') };
  expect(idsOf(turning, 2025)).toContain('FA-015');
  expect(idsOf(turning, 2024)).not.toContain('FA-015');
});

test('messages tell the years of their own form', () => {
  const message = (year: number) => remarksOn({}, {}, year).find(({ id }) => id === 'FR-037')?.message;
  expect(message(2025)).toContain('1° gennaio 2025');
  expect(message(2024)).toContain('1° gennaio 2024');
});

test('a remark is as sure as the columns that it rests on', () => {
  const certaintyOf = (cells: Record<string, unknown>, id: string) =>
    remarksOn(cells).find((remark) => remark.id === id)?.certainty;
  expect(certaintyOf({}, 'FR-001')).toBe('alta');
  expect(certaintyOf({ 'C14.codiceSomma': 1 }, 'C-024')).toBe('bassa');
});
