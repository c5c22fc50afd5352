import { run } from './on-cases';

test('every fact that nobody is sure of is listed, year by year, with why and its source', () => {
  const { code, output, errors } = run('fatti730', []);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(output).toMatch(/^Modello 730\/2026, redditi del 2025: \d+ fatti da verificare$/m);
  expect(output).toMatch(/^Modello 730\/2025, redditi del 2024: \d+ fatti da verificare$/m);
  expect(output).toMatch(/^- C14\.col7: Somma erogata dal sostituto \(.+; fonte: .+\)$/m);
  expect(output).toMatch(/^- parametro /m);
});

test('of one year only those of that year, and of a year that there is not none', () => {
  const { output } = run('fatti730', ['2024']);
  expect(output.match(/^Modello/gm)).toHaveLength(1);
  expect(run('fatti730', ['1999'])).toMatchObject({ code: 1, output: '' });
});

test('the year is that of the incomes, and nothing may stand behind it', () => {
  const errors = [
    'Si usa così: npm run --silent fatti730 -- [ANNO]',
    'L’anno è quello dei redditi: 2025, 2024.',
  ];
  for (const args of [['2026'], ['2025', '2024'], ['']])
    expect(run('fatti730', args)).toEqual({ code: 1, output: '', errors });
});
