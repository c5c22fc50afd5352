import fc from 'fast-check';
import { brackets, steps } from '../../../../src/domain/modello-730/parameters/brackets';
import { choice, day, flag, whole } from '../../../../src/domain/modello-730/parameters/facts';
import { euro, euroOrNoLimit, percent, plain } from '../../../../src/domain/modello-730/parameters/numbers';
import { group, keyed, optional, type Read } from '../../../../src/domain/modello-730/parameters/reading';
import { regionalSurtax } from '../../../../src/domain/modello-730/parameters/regional';

const STANDING = { name: 'prova', source: 'tuir', certainty: 'alta' };

function read<T>(reader: Read<T>, raw: unknown): T {
  return reader({ raw, id: 'x', name: '', sources: new Map([['tuir', 'TUIR art. 1']]), entries: [] });
}

test('an amount is as exact as it is written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 99 }), (whole_, cents) => {
      const { value } = read(euro, {
        ...STANDING,
        euro: `${String(whole_)}.${String(cents).padStart(2, '0')}`,
      });
      expect(value.numerator * (100n / value.denominator)).toBe(whole_ * 100n + BigInt(cents));
    }),
  );
});

test('a third is a third', () => {
  const { value } = read(plain, { ...STANDING, number: '1/3' });
  expect([value.numerator, value.denominator]).toEqual([1n, 3n]);
});

test('no limit is told apart from a limit that is missing', () => {
  expect(read(euroOrNoLimit, { ...STANDING, euro: null })).toBeNull();
  expect(() => read(euroOrNoLimit, STANDING)).toThrow('a value is wanted: euro');
});

test.each<[string, Read<unknown>, unknown]>([
  ['a number that is not in quotation marks', euro, { ...STANDING, euro: 12.5 }],
  ['a comma', euro, { ...STANDING, euro: '12,5' }],
  ['a negative amount', euro, { ...STANDING, euro: '-1' }],
  ['a third of nothing', plain, { ...STANDING, number: '1/0' }],
  ['a rate beyond every one that there is', percent, { ...STANDING, percent: '111' }],
  ['an amount where a rate is wanted', percent, { ...STANDING, euro: '23' }],
  ['a member that nobody reads', euro, { ...STANDING, euro: '1', upTo: '2' }],
  ['no name', euro, { ...STANDING, name: '', euro: '1' }],
  ['a source that is not in the list', euro, { ...STANDING, source: 'altrove', euro: '1' }],
  ['no source', euro, { name: 'prova', certainty: 'alta', euro: '1' }],
  ['no certainty', euro, { name: 'prova', source: 'tuir', euro: '1' }],
  ['a certainty of another kind', euro, { ...STANDING, certainty: 'certa', euro: '1' }],
  ['a note that is no text', euro, { ...STANDING, note: 1, euro: '1' }],
  ['a list instead of an object', euro, [STANDING]],
  ['a broken whole number', whole, { ...STANDING, whole: 1.5 }],
  ['a word for yes', flag, { ...STANDING, flag: 'sì' }],
  ['a day as people write it', day, { ...STANDING, day: '30/09/2026' }],
  ['a way that there is not', choice('uno', 'due'), { ...STANDING, choice: 'tre' }],
  ['a missing member', group({ a: euro }), {}],
  ['a member that is one too many', group({ a: optional(euro) }), { b: 1 }],
  ['what hangs on every object', group({ a: optional(euro) }), { toString: 1 }],
  ['no brackets', brackets, { ...STANDING, brackets: [] }],
  ['a last bracket with a limit', brackets, { ...STANDING, brackets: [{ upTo: '1', rate: '1' }] }],
  [
    'brackets that descend',
    brackets,
    { ...STANDING, brackets: [row('2', '1'), row('1', '1'), row(null, '1')] },
  ],
  ['something after the last bracket', brackets, { ...STANDING, brackets: [row(null, '1'), row(null, '2')] }],
  ['a bracket of more than the whole', brackets, { ...STANDING, brackets: [row(null, '101')] }],
  ['steps that overlap', steps, { ...STANDING, steps: [step('0', '10'), step('9', '20')] }],
  ['a step that ends before it begins', steps, { ...STANDING, steps: [step('10', '9')] }],
  [
    'a rule of a region that nobody reckons',
    regionalSurtax,
    { ...STANDING, surtax: { brackets: [row(null, '1')], children: '1' } },
  ],
])('%s is refused, and the place is named', (_, reader, raw) => {
  expect(() => read(reader, raw)).toThrow(/^Parameter x/);
});

function row(upTo: string | null, rate: string) {
  return { upTo, rate };
}

function step(above: string, upTo: string | null) {
  return { above, upTo, amount: '1' };
}

test('whatever stands there, it is read or refused, never half of it', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      for (const reader of [euro, percent, brackets, regionalSurtax, keyed(euro), group({ a: euro })]) {
        try {
          read<unknown>(reader, raw);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: Parameter /);
        }
      }
    }),
  );
});
