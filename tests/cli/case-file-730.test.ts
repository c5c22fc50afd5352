import { casesIn } from '../domain/modello-730/cases/case-files';
import { ESTIMATE, runOnCases } from './on-cases';

const [first] = casesIn('visible');
const named = (...ids: readonly (string | number)[]) => ids.map((id) => ({ ...first, id }));

test('a file that begins with a byte order mark, as Windows writes it, is read', () => {
  const { code, output, errors } = runOnCases('calcola730', `\uFEFF${JSON.stringify(named('V01'))}`);
  expect({ code, errors }).toEqual({ code: 0, errors: [ESTIMATE] });
  expect(JSON.parse(output)).toMatchObject([{ id: 'V01' }]);
});

test('a case may have a number for its name, and is answered by it', () => {
  const { code, output } = runOnCases('calcola730', named(7, '8'));
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject([{ id: 7 }, { id: '8' }]);
});

test.each(['calcola730', 'controlla730', 'stampa730'])('%s refuses two cases of one name', (command) => {
  const more = command === 'stampa730' ? ['stampe'] : [];
  expect(runOnCases(command, named('V01', 'V02', 'V01', 3, '3'), ...more)).toMatchObject({
    ...{ code: 2, output: '' },
    errors: [expect.stringMatching(/^V01 id: .*\.$/), expect.stringMatching(/^3 id: .*\.$/)],
  });
});

test('a cell called like a part of every object is no cell, and the command says so', () => {
  const text = JSON.stringify([{ ...first, input: { cella: 1 } }]).replace('"cella"', '"__proto__"');
  const { code, errors } = runOnCases('calcola730', text);
  expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringContaining('V01 __proto__: ')] });
});

test('signs of the file that a terminal would obey are told by their numbers, and long words are cut', () => {
  const wicked = { 'C1\u001B[2J\n\u202E.col9': 1, [`C1.${'x'.repeat(5000)}`]: 1 };
  const { code, errors } = runOnCases('calcola730', [{ ...first, input: wicked }]);
  expect(code).toBe(2);
  expect(errors).toHaveLength(2);
  expect(errors[0]).toContain('V01 C1\\u{1b}[2J\\u{a}\\u{202e}.col9: ');
  expect(errors.filter((line) => /\p{Cc}|\p{Cf}/u.test(line) || line.length > 400)).toEqual([]);
});

test('a name of a case as long as a page does not fill the terminal', () => {
  const { errors } = runOnCases('calcola730', [{ ...first, id: 'n'.repeat(5000), input: { X1: 1 } }]);
  expect(errors).toEqual([expect.stringMatching(/^n{79}… X1: /)]);
});

test('what the calculation leaves to an operator is told by case, and the outcome stands all the same', () => {
  const both = [...named('V01'), { ...first, id: 'V02', input: { ...first?.input, 'W1.col1': 1 } }];
  const { code, output, errors } = runOnCases('calcola730', both);
  expect(code).toBe(0);
  expect(errors).toEqual([ESTIMATE, expect.stringMatching(/^V02: Serve un operatore: .*quadro W/)]);
  expect(JSON.parse(output)).toMatchObject([{ id: 'V01' }, { id: 'V02' }]);
});
