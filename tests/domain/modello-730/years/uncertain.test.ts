import { factsNoSurerThan } from '../../../../src/domain/modello-730/parameters/year-parameters';
import { uncertainFacts } from '../../../../src/domain/modello-730/structure/uncertain';
import { YEARS } from '../../../../src/domain/modello-730/years';
import { uncertainOf } from '../../../../src/domain/modello-730/years/uncertain';

test.each(YEARS)(
  'all that is uncertain of $model is listed, of the form and of the parameters, each once',
  (year) => {
    const facts = uncertainOf(year);
    expect(facts).toHaveLength(
      uncertainFacts(year.structure).length + factsNoSurerThan(year.parameters, 'bassa').length,
    );
    expect(facts.filter(({ where }) => where.startsWith('parametro ')).length).toBeGreaterThan(0);
    expect(new Set(facts.map(({ where, what }) => `${where} ${what}`)).size).toBe(facts.length);
    expect(facts.filter(({ what, why, source }) => [what, why, source].includes(''))).toEqual([]);
  },
);
