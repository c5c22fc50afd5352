import fc from 'fast-check';
import type { WorkedCase } from './cases/case-files';

export type Cells = Record<string, number | string>;
export type Asked = Pick<WorkedCase, 'contesto' | 'input'> & { input: Cells };

const REGIONS = [
  'lombardia',
  'lazio',
  'umbria',
  'valle-d-aosta',
  'trento',
  'friuli-venezia-giulia',
  'bolzano',
];

const context = fc.record({
  anno: fc.constantFrom(2024, 2025),
  regione: fc.constantFrom(...REGIONS),
  comune: fc.record({
    nome: fc.constant('Prova'),
    aliquota: fc.constantFrom(0.2, 0.8, 0.9),
    soglia_esenzione: fc.constantFrom(0, 12_000, 25_000),
  }),
});

const money = (most: number) => fc.oneof(fc.constant(0), fc.nat(most));
/** Where thresholds lie, and everywhere else. */
const income = fc.oneof(
  fc.integer({ min: 1, max: 160_000 }),
  fc.constantFrom(8174, 15_000, 15_001, 20_000, 28_000, 28_001, 35_000, 40_000, 50_000, 50_001, 75_001),
);

const cells = fc
  .record({
    ...{ income, contract: fc.constantFrom(1, 2), days: fc.integer({ min: 1, max: 365 }) },
    ...{ occasional: money(9000), rent: money(9000) },
    ...{ withheld: money(30_000), regional: money(900), health: money(4000), loan: money(5000) },
    ...{ school: money(1200), works: money(90_000), funds: money(6000), tenant: fc.constantFrom(0, 1, 2) },
    ...{ paid: money(1200), advance: money(500), credit: money(1500), childMonths: fc.nat(12) },
  })
  .map((of): Cells => ({
    ...{ 'C1.col1': 2, 'C1.col2': of.contract, 'C1.col3': of.income, 'C5.col1': of.days },
    ...{ 'D5.col1': 2, 'D5.col2': of.occasional },
    ...{ 'B1.col1': 500, 'B1.col2': 3, 'B1.col3': 365, 'B1.col4': 100 },
    ...(of.rent === 0 ? {} : { 'B1.col5': 3, 'B1.col6': of.rent, 'B1.col11': 1 }),
    ...{ 'C9.col1': of.withheld, 'C10.col1': of.regional, 'C14.col2': of.paid },
    ...{ 'E1.col2': of.health, 'E8.col1': 12, 'E8.col2': of.school, 'E27.col2': of.funds },
    ...{ 'E41.col1': 2020, 'E41.col8': 5, 'E41.col9': of.works },
    ...(of.tenant === 0 ? {} : { 'E71.col1': of.tenant, 'E71.col2': 365, 'E71.col3': 100 }),
    ...{ 'F1.col1': of.advance, 'G1.col2': of.credit },
    ...{ 'FAM1#2.col1': 'F1', 'FAM1#2.col7': 100, 'FAM1#2.col10': of.childMonths },
  }));

/** Months that somebody depends and interests of a loan have other columns in each year. */
function ofYear({ contesto, input }: Asked, months: number, loan: number): Asked {
  const more: Cells =
    contesto.anno === 2024
      ? { 'FAM1#2.col5': months, 'E7.col1': loan }
      : { 'FAM1#2.col6': months, 'E7.col1': 7, 'E7.col2': loan };
  return { contesto, input: { ...input, ...more } };
}

/** Returns as most people have them: work, a let flat, a child, usual expenses, what was withheld and paid before. */
export const usualReturn: fc.Arbitrary<Asked> = fc
  .tuple(context, cells, fc.nat(12), money(5000))
  .map(([contesto, input, months, loan]) => ofYear({ contesto, input }, months, loan));
