import { factsNoSurerThan } from '../../../../src/domain/modello-730/parameters/year-parameters';
import type { Bracket } from '../../../../src/domain/modello-730/parameters/brackets';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { YEARS } from './years';

const HUNDRED = Rational.of(100);

describe.each(YEARS)('the parameters of $year', ({ year, parameters }) => {
  const { entries, regioni, irpef, cuneo } = parameters;
  const tables: (readonly [string, readonly Bracket[]])[] = [
    ['IRPEF', irpef.scaglioni],
    ['the sum', cuneo.somma?.percentuali ?? irpef.scaglioni],
    ...[...regioni].map(([region, { brackets }]) => [region, brackets] as const),
  ];

  test('say for which year they are, and which form', () => {
    expect(parameters.about).toMatchObject({ incomeYear: year, form: `730/${String(year + 1)}` });
  });

  test('are many, each once, each with a name, a value, its source and how sure it is', () => {
    expect(entries.length).toBeGreaterThan(350);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatchObject({ certainty: expect.stringMatching(/^(alta|media|bassa)$/) });
      for (const words of [entry.name, entry.written, entry.source]) expect(words.trim()).not.toBe('');
    }
  });

  test('are told in Italian, with real apostrophes', () => {
    const typed = entries.flatMap(({ name, written, note }) => [name, written, note ?? '']);
    expect(typed.filter((words) => /\w'(?!\w)/.test(words))).toEqual([]);
  });

  test.each(tables)(
    '%s: brackets ascend without a gap, and rates lie between nothing and the whole',
    (_, table) => {
      const limits = table.map(({ upTo }) => upTo);
      expect(limits.at(-1)).toBeNull();
      const inOrder = limits.slice(0, -1).map((limit) => limit?.value ?? Rational.zero);
      expect(inOrder.every((limit, index) => limit.compare(inOrder[index - 1] ?? Rational.zero) > 0)).toBe(
        true,
      );
      for (const { rate } of table) {
        expect(rate.value.compare(Rational.zero)).toBeGreaterThan(0);
        expect(rate.value.compare(HUNDRED)).toBeLessThanOrEqual(0);
      }
    },
  );

  test('what is still to be checked is a list that somebody can work through', () => {
    const low = factsNoSurerThan(parameters, 'bassa').map(({ id }) => id);
    const wanted = ['scadenze.invioDal'];
    if (year === 2024) wanted.push('lavoro.compartoSicurezza.massimo', 'regioni.molise');
    expect([...low].sort()).toEqual(wanted.sort());
    const notSure = factsNoSurerThan(parameters, 'media');
    expect(notSure.length).toBeGreaterThan(low.length);
    expect(notSure.every(({ certainty }) => certainty !== 'alta')).toBe(true);
    expect(factsNoSurerThan(parameters, 'alta')).toEqual(entries);
  });

  test('a number of the law knows its article', () => {
    expect(parameters.familiari.coniuge.fisso.origin).toEqual({
      kind: 'parameter',
      name: 'detrazione fissa per il coniuge',
      source: 'TUIR art. 12',
      certainty: 'alta',
    });
  });
});
