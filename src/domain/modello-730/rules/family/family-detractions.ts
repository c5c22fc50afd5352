import { textIn } from '../../cells/read-cells';
import { addressIn, rowsOf, type Row, type TaxReturn } from '../../cells/tax-return';
import { FIRST_CHILD, isDisabledChild } from '../../codes/family';
import { doubtful, forOperator } from '../../engine/choose';
import { Quantity, sumOf } from '../../engine/quantity';
import { Rational } from '../../numbers/rational';
import * as article12 from './article-12';
import { dependentChildRows, personsIn } from './children';
import { quantityIn, type Facts, type TaxRule } from '../common/facts';

const SPOUSE = 'C';
/** A until the 730/2025, of all members of art. 433 of the civil code; G after it, of ascendants only. P gives nothing. */
const RELATIVES = ['G', 'A'];
const MISSING_PARENT = 'C';

function rowsOfKind(taxReturn: TaxReturn, ...relations: readonly string[]): readonly Row[] {
  return rowsOf(taxReturn, 'FAM1').filter((row) => relations.includes(textIn(row, 'parentela') ?? ''));
}

/** One spouse after the other: together for no more than the months of the year. */
function forSpouses({ taxReturn, law }: Facts, income: Quantity): Quantity {
  const whole = law.arrotondamento.mesiDellAnno;
  const due = (part: Quantity) => article12.spouseDetraction(income, { part, whole }, law.familiari.coniuge);
  const months = rowsOfKind(taxReturn, SPOUSE).map((row) => quantityIn(row, 'mesiACarico'));
  return sumOf(months).exceeds(whole)
    ? forOperator(due(whole), 'i mesi a carico di più coniugi sono insieme più di quelli dell’anno')
    : sumOf(months.map(due));
}

/** The customer's part; with the letter C all of it. Nothing written is no part. */
function shareOf(row: Row): Quantity {
  const written = textIn(row, 'percentuale') ?? '0';
  const share = Rational.of(written === MISSING_PARENT ? 100 : written);
  return Quantity.cell(addressIn(row, 'percentuale'), share, 'percentuale');
}

/** The months that count for a child: those in which the age gives detrazione, never more than those of the dependence. */
function monthsOfChild(row: Row): Quantity {
  const dependent = quantityIn(row, 'mesiACarico');
  const ofAge = quantityIn(row, 'mesiFigli21');
  return ofAge.exceeds(dependent) ? dependent : ofAge;
}

function childIn(row: Row, law: Facts['law']): article12.Child {
  return {
    time: { part: monthsOfChild(row), whole: law.arrotondamento.mesiDellAnno },
    share: shareOf(row),
    isDisabled: isDisabledChild(row),
    standsForSpouse:
      textIn(row, 'parentela') === FIRST_CHILD && textIn(row, 'percentuale') === MISSING_PARENT,
  };
}

/** The threshold rises for the children that give detrazione; whether those too who are too young is not settled. */
function forChildren({ taxReturn, law }: Facts, income: Quantity): Quantity {
  const dependent = dependentChildRows(taxReturn);
  const rows = dependent.filter((row) => !monthsOfChild(row).isZero);
  const counted = personsIn(rows);
  const children = rows.map((row) => childIn(row, law));
  const due = article12.childrenDetraction(income, { children, counted }, law.familiari);
  // Persons are told apart only where some of the children count and others do not.
  const isSettled = counted === 0 || rows.length === dependent.length || personsIn(dependent) === counted;
  return isSettled
    ? due
    : doubtful(
        due,
        law.familiari.figli.contatiNellAumento.certainty,
        'la soglia aumenta solo per i figli che danno detrazione; un’altra lettura li conta tutti',
      );
}

/** calcolo.md §5 */
export const familyDetractionRules: readonly TaxRule[] = [
  {
    id: 'r21',
    name: 'Detrazione per coniuge a carico',
    law: 'TUIR art. 12 c. 1 lett. a, b; c. 4',
    row: 21,
    rounding: 'euro',
    compute: ({ facts, figure }) => forSpouses(facts, figure('reddito_riferimento')),
  },
  {
    id: 'r22',
    name: 'Detrazione per figli a carico',
    law: 'TUIR art. 12 c. 1 lett. c; c. 4',
    row: 22,
    rounding: 'euro',
    compute: ({ facts, figure }) => forChildren(facts, figure('reddito_riferimento')),
  },
  {
    id: 'r24',
    name: 'Detrazione per altri familiari a carico',
    law: 'TUIR art. 12 c. 1 lett. d; c. 4',
    row: 24,
    rounding: 'euro',
    compute: ({ facts: { taxReturn, law }, figure }) =>
      article12.relativesDetraction(
        figure('reddito_riferimento'),
        rowsOfKind(taxReturn, ...RELATIVES)
          .filter((row) => !quantityIn(row, 'mesiACarico').isZero)
          .map((row) => ({
            time: { part: quantityIn(row, 'mesiACarico'), whole: law.arrotondamento.mesiDellAnno },
            share: shareOf(row),
          })),
        law.familiari.altri,
      ),
  },
];
