import fc from 'fast-check';
import { Quantity } from '../../../../../src/domain/modello-730/engine/quantity';
import { Rational } from '../../../../../src/domain/modello-730/numbers/rational';
import { roundedToEuros } from '../../../../../src/domain/modello-730/numbers/rounding';
import {
  readMunicipality,
  type MunicipalSurtax,
} from '../../../../../src/domain/modello-730/parameters/municipal';
import type { RegionalSurtax } from '../../../../../src/domain/modello-730/parameters/regional';
import {
  municipalAdvanceOn,
  municipalSurtaxOn,
  regionalSurtaxOn,
  whereDue,
} from '../../../../../src/domain/modello-730/rules/addizionali/rates';
import { incomes2024, incomes2025, YEARS } from '../../parameters/years';

const taxable = (euros: number | string) => Quantity.constant(Rational.of(euros), 'imponibile');
const euros = (quantity: Quantity) => roundedToEuros(quantity.value).toWholeNumber();

function regionOf(year: number, name: string): RegionalSurtax {
  const region = (year === 2024 ? incomes2024 : incomes2025).regioni.get(name);
  if (region === undefined) throw new Error(`There is no region ${name}`);
  return region;
}

function comune(raw: unknown): MunicipalSurtax {
  const { surtax } = readMunicipality(raw);
  if (surtax === null) throw new Error('The comune of this test is wrong');
  return surtax;
}

// By hand: each bracket's part, then what the region takes off. FVG, Trento and Milano are published examples.
test.each([
  [2025, 'friuli-venezia-giulia', 30000, 369], // 30.000 × 1,23%
  [2025, 'friuli-venezia-giulia', 15000, 105], // 15.000 × 0,70%, on the whole
  [2025, 'friuli-venezia-giulia', 15001, 185], // 184,51: 1,23% on the whole
  [2025, 'trento', 60000, 788], // 615 + 173
  [2025, 'trento', 30000, 0], // not beyond the exemption
  [2025, 'trento', 30001, 369], // all of it: 369,01
  [2025, 'valle-d-aosta', 15000, 0],
  [2025, 'lombardia', 40000, 596], // 184,50 + 205,40 + 206,40 = 596,30
  [2025, 'lombardia', 25000, 343], // 184,50 + 158 = 342,50, a half goes up
  [2025, 'lazio', 28000, 484], // 28.000 × 1,73% = 484,40, on the whole
  [2025, 'lazio', 35000, 866], // 259,50 + 666 − 60 = 865,50
  [2025, 'lazio', 35001, 926], // 259,50 + 666,03, without the 60
  [2025, 'umbria', 28000, 344], // 344,40 on the whole
  [2025, 'umbria', 34000, 689], // 259,50 + 392,60 + 187,20 − 150 = 689,30
  [2024, 'umbria', 34000, 495], // 184,50 + 210,60 + 100,20 = 495,30
  [2025, 'bolzano', 35000, 0], // 430,50 − 430,50
  [2025, 'bolzano', 68300, 410], // 615 + 316,59 − 430,50 − 91,50 = 409,59
  [2025, 'bolzano', 90000, 752], // 615 + 692 − 430,50 − 125 = 751,50
  [2025, 'bolzano', 90001, 1182], // 615 + 692,02 − 125, without the 430,50
  [2024, 'bolzano', 90001, 752], // 2024: for all
  [2025, 'abruzzo', 60000, 1432], // 467,60 + 631,40 + 333
  [2024, 'abruzzo', 60000, 1038], // 60.000 × 1,73%
  [2025, 'molise', 20000, 416], // 304,50 + 111,50
  [2024, 'lazio', 52000, 1492], // 259,50 + 1.232,10 = 1.491,60
])('%s, %s: of %s euros, %s', (year, region, income, due) => {
  expect(euros(regionalSurtaxOn(taxable(income), regionOf(year, region)))).toBe(due);
});

test('Milan and Lombardia of 40.000 euros are 916 together', () => {
  const milan = comune({ nome: 'Milano', aliquota: 0.8, soglia_esenzione: 23000 });
  const both = regionalSurtaxOn(taxable(40000), regionOf(2025, 'lombardia')).plus(
    municipalSurtaxOn(taxable(40000), milan),
  );
  expect(euros(both)).toBe(916);
});

const TURIN = {
  scaglioni: [
    [28000, 0.8],
    [50000, 1.1],
    [null, 1.2],
  ],
  soglia_esenzione: 11790,
};

test.each([
  ['of the exemption nothing is due', 11790, 0],
  ['a euro more and all of it is', 11791, 94], // 94,328
  ['two brackets', 47253, 436], // 224 + 211,783
  ['three brackets', 60000, 586], // 224 + 242 + 120
])('Turin: %s', (_, income, due) => {
  expect(euros(municipalSurtaxOn(taxable(income), comune(TURIN)))).toBe(due);
});

test('the advance is reckoned from what is exactly due, not from the rounded amount', () => {
  const bari = comune({ aliquota: 0.8, soglia_esenzione: 15000 });
  // 29.800 × 0,8% = 238,40, of which 30% is 71,52; of 238 it would be 71,40.
  expect(euros(municipalAdvanceOn(taxable(29800), bari, incomes2025.addizionali))).toBe(72);
});

test('the advance has its own rates and exemption where they are told', () => {
  const changed = comune({ aliquota: 0.9, acconto: { aliquota: 0.5, soglia_esenzione: 20000 } });
  expect(euros(municipalSurtaxOn(taxable(20000), changed))).toBe(180);
  expect(euros(municipalAdvanceOn(taxable(20000), changed, incomes2025.addizionali))).toBe(0);
  expect(euros(municipalAdvanceOn(taxable(30000), changed, incomes2025.addizionali))).toBe(45);
});

test('where nobody said the rate of the comune nothing is reckoned, and the reason is told', () => {
  for (const quantity of [
    municipalSurtaxOn(taxable(30000), null),
    municipalAdvanceOn(taxable(30000), null, incomes2025.addizionali),
  ]) {
    expect(quantity.isZero).toBe(true);
    expect(quantity.origin).toMatchObject({ reasons: ['l’aliquota del comune non è stata indicata'] });
  }
});

test.each([
  [0, 0],
  [10, 0],
  [11, 300],
])('with a net tax of %s euros, %s of 300 are due', (net, due) => {
  expect(euros(whereDue(taxable(net), incomes2025.addizionali, () => taxable(300)))).toBe(due);
});

const INCOME = fc.integer({ min: 0, max: 300_000 });
const REGIONS = YEARS.flatMap(({ parameters }) => [...parameters.regioni.values()]);

test('no region takes less than nothing, or more than its highest rate of all', () => {
  fc.assert(
    fc.property(INCOME, fc.constantFrom(...REGIONS), (income, region) => {
      const due = regionalSurtaxOn(taxable(income), region).value;
      expect(due.compare(Rational.zero)).toBeGreaterThanOrEqual(0);
      const [highest = Rational.zero] = region.brackets
        .map(({ rate }) => rate.value)
        .sort((a, b) => b.compare(a));
      expect(due.compare(Rational.of(income).times(highest).over(Rational.of(100)))).toBeLessThanOrEqual(0);
    }),
  );
});

test('beyond every threshold of its own law a region never takes less of a higher income', () => {
  const thresholds = (region: RegionalSurtax) =>
    [
      region.wholeUpTo?.upTo,
      region.exemptUpTo,
      ...region.deductions.flatMap(({ above, upTo }) => [above, upTo]),
    ]
      .filter((threshold) => threshold !== undefined && threshold !== null)
      .map(({ value }) => value.toWholeNumber());
  fc.assert(
    fc.property(
      INCOME,
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom(...REGIONS),
      (income, more, region) => {
        fc.pre(thresholds(region).every((threshold) => income > threshold || income + more <= threshold));
        const [less, greater] = [income, income + more].map(
          (each) => regionalSurtaxOn(taxable(each), region).value,
        );
        if (less === undefined || greater === undefined) throw new Error('Two incomes were tried');
        expect(greater.compare(less)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('a comune takes nothing up to its threshold, and beyond it what it would take without one', () => {
  fc.assert(
    fc.property(
      INCOME,
      fc.integer({ min: 1, max: 40_000 }),
      fc.integer({ min: 1, max: 1200 }),
      (income, limit, rate) => {
        const rates = { aliquota: rate / 1000 };
        const due = municipalSurtaxOn(taxable(income), comune({ ...rates, soglia_esenzione: limit })).value;
        const without = municipalSurtaxOn(taxable(income), comune(rates)).value;
        expect(due.equals(income > limit ? without : Rational.zero)).toBe(true);
      },
    ),
  );
});

test('the advance is three tenths of the addizionale where the rates are the same', () => {
  fc.assert(
    fc.property(INCOME, fc.integer({ min: 0, max: 40_000 }), (income, limit) => {
      const same = comune({ ...TURIN, soglia_esenzione: limit });
      const due = municipalSurtaxOn(taxable(income), same).value;
      const advance = municipalAdvanceOn(taxable(income), same, incomes2025.addizionali).value;
      expect(advance.equals(due.times(Rational.of('0.3')))).toBe(true);
    }),
  );
});
