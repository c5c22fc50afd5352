import { readReturn, type CellInput } from '../../../../../src/domain/modello-730/cells/read-return';
import { calculation, ruleBook } from '../../../../../src/domain/modello-730/engine/calculation';
import { explain } from '../../../../../src/domain/modello-730/engine/explain';
import type { Figure } from '../../../../../src/domain/modello-730/engine/figure';
import { Quantity } from '../../../../../src/domain/modello-730/engine/quantity';
import { readResidence } from '../../../../../src/domain/modello-730/parameters/residence';
import { surtaxRules } from '../../../../../src/domain/modello-730/rules/addizionali/rows';
import { structure2025 } from '../../../../../src/domain/modello-730/years/2025/structure';
import { incomes2025 as law } from '../../parameters/years';

const MILAN = {
  regione: 'lombardia',
  comune: { nome: 'Milano', aliquota: 0.8, soglia_esenzione: 23000 },
};

/** The rows of a return whose taxable income and net tax are given. */
function rows(
  given: { r14: number; r50: number },
  cells: CellInput = {},
  where: Parameters<typeof readResidence>[0] = MILAN,
): (id: string) => Figure {
  const { taxReturn, problems } = readReturn(structure2025, cells);
  const { residence } = readResidence(where, law);
  expect(problems).toEqual([]);
  if (residence === null) throw new Error('The residence of this test is wrong');
  const stubs = Object.entries(given).map(([id, euros]) => ({
    ...{ id, name: id, law: '', row: null, rounding: 'euro' as const },
    compute: () => Quantity.constant(euros, id),
  }));
  return calculation(ruleBook([...surtaxRules, ...stubs]), { taxReturn, law, residence });
}

const all = (...args: Parameters<typeof rows>) => {
  const figure = rows(...args);
  return surtaxRules.map(({ id }) => figure(id).value.toWholeNumber());
};

test('what is due and what was withheld stand in the rows 71 to 79', () => {
  expect(surtaxRules.map(({ id }) => id)).toEqual('r71 r72 r73 r74 r75 r76 r77 r78 r79'.split(' '));
  // 184,50 + 158; 25.000 × 0,8%; 30% of it
  const withheld = { 'C10.col1': 343, 'C11.col1': 56, 'C12.col1': 144, 'C13.col1': 60 };
  expect(all({ r14: 25000, r50: 2565 }, withheld)).toEqual([25000, 343, 343, 0, 200, 200, 0, 60, 60]);
});

test('what was paid by oneself, withheld by others or too much last year counts too', () => {
  const cells = {
    ...{ 'C10.col1': 100, 'F2.col2': 20, 'F3.col8': 50, 'F3.col9': 30 },
    ...{ 'C11.col1': 10, 'C12.col1': 20, 'F1.col3': 5, 'F2.col3': 7, 'F3.col11': 9 },
  };
  expect(all({ r14: 20000, r50: 500 }, cells)).toEqual([20000, 264, 120, 20, 0, 42, 9, 0, 0]);
});

test('more set off than there was too much is nothing left over', () => {
  expect(rows({ r14: 0, r50: 0 }, { 'F3.col8': 10, 'F3.col9': 30 })('r74').value.isZero).toBe(true);
});

test('with a net tax of ten euros nothing is due, with eleven all of it is', () => {
  expect(all({ r14: 30000, r50: 10 })).toEqual([30000, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(all({ r14: 30000, r50: 11 })).toEqual([30000, 424, 0, 0, 240, 0, 0, 72, 0]);
});

test('without a region and a comune the rate of the State holds, and the reasons say what is not known', () => {
  const figure = rows({ r14: 30000, r50: 500 }, {}, {});
  expect(figure('r72').value.toWholeNumber()).toBe(369);
  expect(explain(figure('r72')).operands).toContainEqual(
    expect.objectContaining({ kind: 'parameter', name: 'aliquota di base nazionale: aliquota' }),
  );
  expect(explain(figure('r75')).reasons).toContain('l’aliquota del comune non è stata indicata');
});

test('the threshold that decided stands among the reasons', () => {
  const { reasons } = explain(rows({ r14: 23000, r50: 500 })('r75'));
  expect(reasons.join(' ')).toContain('23.000');
});

test('what is as sure as a comune that nobody checked says so', () => {
  expect(explain(rows({ r14: 30000, r50: 500 })('r75')).certainty).toBe('media');
  expect(explain(rows({ r14: 30000, r50: 500 })('r72')).certainty).toBe('alta');
});
