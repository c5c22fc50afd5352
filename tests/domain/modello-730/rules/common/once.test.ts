import { oncePer } from '../../../../../src/domain/modello-730/rules/common/once';

test('what is asked for again with the same object is reckoned once', () => {
  const reckon = jest.fn((key: { income: number }) => key.income * 2);
  const once = oncePer(reckon);
  const key = { income: 10 };
  expect([once(key), once(key), once(key)]).toEqual([20, 20, 20]);
  expect(reckon).toHaveBeenCalledTimes(1);
});

test('two calculations that take turns each get their own result', () => {
  const once = oncePer((key: { income: number }) => key.income * 2);
  const [one, other] = [{ income: 1 }, { income: 2 }];
  expect([once(one), once(other), once(one), once(other), once({ income: 1 })]).toEqual([2, 4, 2, 4, 2]);
});
