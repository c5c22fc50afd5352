import { showDay } from '../../dates/show-day';
import type { Liquidation } from '../calculate';
import type { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import type { Settlement } from './settlement';

/** Something that is paid, paid back or to be done. */
export interface CalendarEntry {
  /** «da luglio 2026», «entro il 30/11/2026». */
  readonly when: string;
  readonly what: string;
  /** In euros, never negative; null where nothing is paid. */
  readonly amount: Rational | null;
  /** ISO, by which entries are put in order. */
  readonly day: string;
}

type AskedYear = Liquidation['year'];

const byDay = (day: string, what: string): CalendarEntry => ({
  ...{ when: `entro il ${showDay(day)}`, what, amount: null, day },
});

/** July is when employers begin; the law sets no day for who is paid by them. */
function july({ incomeYear }: AskedYear): Pick<CalendarEntry, 'when' | 'day'> {
  const filed = String(incomeYear + 1);
  return { when: `da luglio ${filed}; per le pensioni da agosto o settembre`, day: `${filed}-07` };
}

/** Of who pays with the F24. */
function balanceDay({ parameters }: AskedYear): Pick<CalendarEntry, 'when' | 'day'> {
  const { value: day, certainty } = parameters.scadenze.saldo;
  return {
    when: `entro il ${showDay(day)}${certainty === 'alta' ? '' : ' (da verificare con il CAF)'}`,
    day,
  };
}

function debtEntries(
  year: AskedYear,
  { result, instalments, partsAsked, isWithoutEmployer }: Settlement,
): CalendarEntry[] {
  if (instalments.length === 0) return [];
  const parts = String(instalments.length);
  const rate = showNumber(year.parameters.versamenti.interesseRate.value);
  const limited =
    partsAsked > instalments.length
      ? ` (ne chiedi ${String(partsAsked)}, ma l’ultima è quella di dicembre)`
      : '';
  const inParts =
    instalments.length === 1
      ? ''
      : ` In ${parts} rate${limited}, con l’interesse dello ${rate}% al mese dalla seconda.`;
  return isWithoutEmployer
    ? [
        {
          ...balanceDay(year),
          what: `Versamento con il modello F24.${inParts} Chi paga dopo versa di più.`,
          amount: result,
        },
      ]
    : [{ ...july(year), what: `Trattenuta in busta paga o dalla pensione.${inParts}`, amount: result }];
}

function refundEntries(year: AskedYear, { result, isWithoutEmployer }: Settlement): CalendarEntry[] {
  const amount = result.negated();
  if (!amount.isPositive) return [];
  const limit = year.parameters.versamenti.rimborsoControllatoOltre.value;
  const checked =
    amount.compare(limit) > 0
      ? ` Oltre ${showNumber(limit)} euro l’Agenzia delle Entrate può controllare prima di pagare: in quel caso paga lei, più tardi.`
      : '';
  const { when, day } = july(year);
  return [
    {
      when: isWithoutEmployer ? 'dopo i controlli dell’Agenzia delle Entrate' : when,
      what: `${isWithoutEmployer ? 'Rimborso dell’Agenzia delle Entrate sul conto che le hai comunicato' : 'Rimborso in busta paga o con la pensione'}.${checked}`,
      amount,
      day,
    },
  ];
}

function novemberEntries(year: AskedYear, { november, isWithoutEmployer }: Settlement): CalendarEntry[] {
  if (november.isZero) return [];
  const { menoAcconti, secondoAcconto } = year.parameters.scadenze;
  const day = secondoAcconto.value;
  const how = isWithoutEmployer
    ? 'Versamento con il modello F24'
    : 'Trattenuta in busta paga o dalla pensione';
  return [
    byDay(
      menoAcconti.value,
      `Se quest’anno prevedi di dover pagare meno imposte, chiedi ${isWithoutEmployer ? 'al CAF di versare' : 'di trattenere'} meno o nessun secondo acconto.`,
    ),
    {
      when: `novembre ${day.slice(0, 4)}`,
      what: `${how} della seconda o unica rata degli acconti per l’anno dopo (termine: ${showDay(day)}).`,
      ...{ amount: november, day },
    },
  ];
}

/** What is paid, what is paid back and the days not to miss, in their order. D.M. 164/1999 artt. 15-19; L. 97/1977. */
export function calendarOf(year: AskedYear, settlement: Settlement): readonly CalendarEntry[] {
  const { presentazione, integrativo, redditi } = year.parameters.scadenze;
  return [
    ...debtEntries(year, settlement),
    ...refundEntries(year, settlement),
    byDay(presentazione.value, 'Presentazione della dichiarazione.'),
    ...novemberEntries(year, settlement),
    byDay(integrativo.value, 'Dichiarazione integrativa, se hai dimenticato qualcosa che ti fa pagare meno.'),
    byDay(redditi.value, 'Modello Redditi, se hai dimenticato qualcosa che ti fa pagare di più.'),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
}
