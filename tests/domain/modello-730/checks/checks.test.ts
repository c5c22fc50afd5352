import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS, LISTED_CHECKS } from '../../../../src/domain/modello-730/checks/all';
import { CHECK_CASES } from './cases';
import type { CheckCase } from './cases/case';
import { READINGS, remarksOn } from './run-case';

/** The list of checks that the product was made from, by its ids: quadro, gravity, numbers. */
const LISTED = readFileSync(path.join(__dirname, 'listed.txt'), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [quadro = '', gravity = '', ...numbers] = line.split(' ');
    return numbers.map((number) => ({ quadro, number, gravity }));
  });
const QUADRI = [...new Set(LISTED.map(({ quadro }) => quadro))];
const IN_ORDER = LISTED.toSorted(
  (one, other) =>
    QUADRI.indexOf(one.quadro) - QUADRI.indexOf(other.quadro) || Number(one.number) - Number(other.number),
).map(({ quadro, number, gravity }) => `${quadro}-${number} ${gravity}`);

const readings = Object.keys(READINGS) as (keyof typeof READINGS)[];

function idsOf(
  { given, known, year = 2025 }: CheckCase,
  cells: CheckCase['fires'],
  more: CheckCase['firesKnowing'],
) {
  return readings.map((reading) => [
    ...new Set(remarksOn({ ...given, ...cells }, { ...known, ...more }, year, reading).map(({ id }) => id)),
  ]);
}

test('the list has 454 checks: 271 errors, 150 warnings, 33 to be told', () => {
  const many = ['errore', 'avviso', 'informazione'].map(
    (gravity) => LISTED.filter((check) => check.gravity === gravity).length,
  );
  expect([LISTED.length, ...many]).toEqual([454, 271, 150, 33]);
});

test('the checks are those of the list, each once, with its gravity and in its order', () => {
  expect(LISTED_CHECKS.map(({ id, gravity }) => `${id} ${gravity}`)).toEqual(IN_ORDER);
});

test('every check has a return on which it fires, and its nearest miss', () => {
  const tried = new Set(CHECK_CASES.map(({ check }) => check));
  expect(CHECKS.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

const named = CHECK_CASES.map((one) => [one.check, one] as const);

test.each(named)('%s fires where it has to', (id, one) => {
  for (const ids of idsOf(one, one.fires, one.firesKnowing)) expect(ids).toContain(id);
});

test.each(named)('%s says nothing to the nearest return that is right', (id, one) => {
  for (const ids of idsOf(one, one.silent, one.silentKnowing)) expect(ids).not.toContain(id);
});

/** What a check learns from outside the form: answers, documents, days, figures. */
const outside = named.filter(([, { firesKnowing }]) => firesKnowing !== undefined);

test.each(outside)('%s says nothing where nobody knows what it asks', (id, one) => {
  for (const ids of idsOf({ ...one, known: {} }, one.fires, {})) expect(ids).not.toContain(id);
});
