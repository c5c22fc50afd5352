import { calculation, ruleBook } from '../../../../src/domain/modello-730/engine/calculation';
import { doubtful, nothing } from '../../../../src/domain/modello-730/engine/choose';
import { explain } from '../../../../src/domain/modello-730/engine/explain';
import { Quantity } from '../../../../src/domain/modello-730/engine/quantity';
import type { Asking, Rule } from '../../../../src/domain/modello-730/engine/rule';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { lawful, written } from './quantities';

interface Facts {
  readonly income: Quantity;
  readonly rate: Quantity;
}

const rule = (id: string, compute: (asking: Asking<Facts>) => Quantity): Rule<Facts> => ({
  ...{ id, name: `Voce ${id}`, law: 'TUIR art. 11', row: null, rounding: 'euro', compute },
});
const facts: Facts = { income: written('8174', 'reddito'), rate: lawful('aliquota', 23, 'TUIR art. 11') };
const tax = rule('imposta', ({ facts: { income, rate } }) => income.percent(rate));

test('a figure is rounded once, when it is written down, and the next one starts from whole euros', () => {
  const double = rule('doppia', ({ figure }) => figure('imposta').plus(figure('imposta')));
  const figures = calculation(ruleBook([double, tax]), facts);
  expect(figures('imposta').exact.value).toEqual(Rational.of('1880.02'));
  expect(figures('imposta').value).toEqual(Rational.of(1880));
  expect(figures('doppia').value).toEqual(Rational.of(3760));
});

test('a step on the way stays exact', () => {
  const step: Rule<Facts> = { ...tax, rounding: 'none' };
  expect(calculation(ruleBook([step]), facts)('imposta').value).toEqual(Rational.of('1880.02'));
});

test('every rule is reckoned once for a calculation, however many ask', () => {
  let times = 0;
  const counted = rule('contata', () => {
    times += 1;
    return Quantity.constant(1, 'uno');
  });
  const asks = rule('chiede', ({ figure }) => figure('contata').plus(figure('contata')));
  const figures = calculation(ruleBook([asks, counted]), facts);
  expect([figures('chiede'), figures('contata'), figures('chiede')].length).toBe(3);
  expect(times).toBe(1);
});

test('rules that ask for each other in a circle are an error that names the circle', () => {
  const book = ruleBook<Facts>([
    rule('uno', ({ figure }) => figure('due')),
    rule('due', ({ figure }) => figure('tre')),
    rule('tre', ({ figure }) => figure('uno')),
    tax,
  ]);
  const figures = calculation(book, facts);
  expect(() => figures('due')).toThrow('due → tre → uno → due');
  expect(() => figures('quattro')).toThrow('quattro');
  expect(figures('imposta').value).toEqual(Rational.of(1880));
});

test('a year cannot have two rules for the same figure', () => {
  expect(() => ruleBook([tax, tax])).toThrow('imposta');
});

test('a figure is explained with its formula, its operands and what they rest on, down to the cells', () => {
  const net = rule('netta', ({ figure }) => figure('imposta').minus(lawful('sgravio: detrazione', 80)));
  const explained = explain(calculation(ruleBook([net, tax]), facts)('netta'));
  expect(explained).toMatchObject({
    id: 'netta',
    law: 'TUIR art. 11',
    words: 'voce imposta − detrazione',
    numbers: '1.880 − 80 = 1.800',
    roundings: ['arrotondato all’euro, una volta sola'],
  });
  const [first, second] = explained.operands;
  expect(second).toMatchObject({ kind: 'parameter', source: 'TUIR art. 13', certainty: 'alta' });
  expect(first).toMatchObject({
    kind: 'figure',
    explanation: {
      words: 'reddito × aliquota',
      numbers: '8.174 × 23% = 1.880,02 → 1.880',
      operands: [
        { kind: 'cell', address: 'C1.col3' },
        { kind: 'parameter', source: 'TUIR art. 11' },
      ],
    },
  });
});

test('a figure is as sure as the least sure of all that it rests on', () => {
  const unsure: Facts = {
    ...facts,
    rate: Quantity.parameter('aliquota', Rational.of(23), 'autore', 'bassa'),
  };
  const other = rule('altra', () => lawful('fissa', 1));
  const above = rule('sopra', ({ figure }) => figure('imposta').plus(figure('altra')));
  const doubtful: Rule<Facts> = { ...other, id: 'dubbia', certainty: 'media' };
  const figures = calculation(ruleBook([above, tax, other, doubtful]), unsure);
  const certainty = (id: string) => explain(figures(id)).certainty;
  expect(['sopra', 'imposta', 'altra', 'dubbia'].map(certainty)).toEqual(['bassa', 'bassa', 'alta', 'media']);
});

test('a reading of the law that nobody has confirmed makes its figure less sure, and says why', () => {
  const read = rule('letta', () => doubtful(lawful('fissa', 1), 'media', 'lettura da confermare'));
  expect(explain(calculation(ruleBook([read]), facts)('letta'))).toMatchObject({
    certainty: 'media',
    reasons: ['lettura da confermare'],
  });
});

test('a step with a name is told apart from the formula that needs it', () => {
  const twice = rule('doppia', ({ facts: { income } }) => {
    const half = income.over(lawful('due', 2)).named('metà');
    return half.plus(half);
  });
  expect(explain(calculation(ruleBook([twice]), facts)('doppia'))).toMatchObject({
    words: 'metà + metà',
    numbers: '4.087 + 4.087 = 8.174',
    steps: [{ name: 'metà', words: 'reddito/due', numbers: '8.174/2 = 4.087' }],
  });
});

test('the figures of a sum are named also where they are nothing', () => {
  const none = rule('nulla', () => nothing('perché no'));
  const above = rule('somma', ({ figure }) => figure('imposta').plus(figure('nulla')));
  const explained = explain(calculation(ruleBook([above, none, tax]), facts)('somma'));
  expect([explained.words, explained.numbers]).toEqual(['voce imposta + voce nulla', '1.880']);
});

test('the explanation of a figure that many rest on is shared, not repeated', () => {
  const chain = Array.from({ length: 40 }, (_, index) =>
    rule(`v${String(index + 1)}`, ({ figure }) =>
      figure(`v${String(index)}`)
        .plus(figure(`v${String(index)}`))
        .minus(figure(`v${String(index)}`)),
    ),
  );
  const figures = calculation(ruleBook([rule('v0', () => written(7)), ...chain]), facts);
  expect(explain(figures('v40')).value).toEqual(Rational.of(7));
});
