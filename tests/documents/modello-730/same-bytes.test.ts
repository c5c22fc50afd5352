import { printToHandIn } from '../../../src/documents/modello-730/hand-in';
import { printToKeep } from '../../../src/documents/modello-730/keep';
import { liquidate } from '../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../src/domain/modello-730/cells/read-return';
import { readResidence } from '../../../src/domain/modello-730/parameters/residence';
import { YEARS } from '../../../src/domain/modello-730/years';
import { casesIn } from '../../domain/modello-730/cases/case-files';
import { fullReturn } from './full-return';
import { PERSON, caseOf, printInput } from './print-inputs';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const print = async (id: string, more = {}) => {
  const input = await printInput(caseOf(id, PERSON), more);
  return [hex(await printToHandIn(input)), hex(await printToKeep(input))];
};

test('the same return makes the same bytes, whatever was printed before it and whatever the hour', async () => {
  const first = await print('V12');
  await print('V15');
  jest.useFakeTimers({
    now: new Date('2031-05-05T05:05:05Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
  try {
    expect(await print('V12')).toEqual(first);
  } finally {
    jest.useRealTimers();
  }
});

test('another day or another hash makes other bytes', async () => {
  const prints = await Promise.all([
    print('V01'),
    print('V01', { preparedOn: '2026-06-13' }),
    print('V01', { hash: 'b'.repeat(64) }),
  ]);
  expect(new Set(prints.map(([handIn]) => handIn)).size).toBe(3);
});

test('every visible case can be printed both ways, in less than a hundred thousand bytes each', async () => {
  for (const { id } of casesIn('visible')) {
    const input = await printInput(caseOf(id));
    for (const bytes of [await printToHandIn(input), await printToKeep(input)])
      expect([id, bytes.length < 100_000]).toEqual([id, true]);
  }
});

test.each(YEARS.map((year) => [year.model, year] as const))(
  'a %s with every column filled in can be printed to keep, however little sense it makes',
  async (_, year) => {
    const { taxReturn } = readReturn(year.structure, fullReturn(year.structure));
    const { residence } = readResidence({}, year.parameters);
    if (residence === null) throw new Error('A residence that nobody names is the State’s');
    const input = await printInput(liquidate(year, taxReturn, residence));
    expect((await printToKeep(input)).length).toBeGreaterThan(100_000);
  },
);
