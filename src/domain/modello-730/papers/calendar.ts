import type { Liquidation } from '../calculate';
import { textIn } from '../cells/read-cells';
import type { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';

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

type Asked = Pick<Liquidation, 'figure' | 'taxReturn' | 'year'>;

const isPositive = ({ numerator }: Rational) => numerator > 0n;
const italian = (day: string) => day.split('-').reverse().join('/');

/** Whether the tax office settles the return, because there is no employer who does (FR1). */
function isWithoutEmployer({ taxReturn }: Asked): boolean {
  const row = taxReturn.rows.get('FR1')?.[0];
  return row !== undefined && textIn(row, 'senzaSostituto') !== null;
}

/** F6: in how many parts the customer wants to pay; null: in one. */
function partsWanted({ taxReturn }: Asked): string | null {
  const row = taxReturn.rows.get('F6')?.[0];
  return row === undefined ? null : textIn(row, 'numeroRate');
}

/** July is when employers begin; there is no day. */
const july = ({ year }: Asked) => `${String(year.incomeYear + 1)}-07`;

function debtEntry(asked: Asked, amount: Rational): CalendarEntry {
  const { year } = asked;
  const day = july(asked);
  const filed = String(year.incomeYear + 1);
  const parts = partsWanted(asked);
  const interest = showNumber(year.parameters.versamenti.interesseRate.value);
  const inParts = parts === null ? '' : ` In ${parts} rate, con l’interesse dello ${interest}% al mese.`;
  if (isWithoutEmployer(asked))
    return {
      when: 'chiedi al CAF entro quando',
      what: `Versamento con il modello F24.${inParts}`,
      amount,
      day,
    };
  return {
    when: `da luglio ${filed}; per le pensioni da agosto o settembre`,
    what: `Trattenuta in busta paga o dalla pensione.${inParts}`,
    amount,
    day,
  };
}

function refundEntry(asked: Asked, amount: Rational): CalendarEntry {
  const { year } = asked;
  const day = july(asked);
  const limit = year.parameters.versamenti.rimborsoControllatoOltre.value;
  const checked =
    amount.compare(limit) > 0
      ? ` Oltre ${showNumber(limit)} euro l’Agenzia delle Entrate può controllare prima di pagare: in quel caso paga lei, più tardi.`
      : '';
  if (isWithoutEmployer(asked))
    return {
      when: 'dopo i controlli dell’Agenzia delle Entrate',
      what: `Rimborso dell’Agenzia delle Entrate sul conto che le hai comunicato.${checked}`,
      amount,
      day,
    };
  return {
    when: `da luglio ${String(year.incomeYear + 1)}; per le pensioni da agosto o settembre`,
    what: `Rimborso in busta paga o con la pensione.${checked}`,
    amount,
    day,
  };
}

function novemberEntries(asked: Asked, amount: Rational): CalendarEntry[] {
  const { menoAcconti, secondoAcconto } = asked.year.parameters.scadenze;
  const how = isWithoutEmployer(asked)
    ? 'Versamento con il modello F24'
    : 'Trattenuta in busta paga o dalla pensione';
  return [
    {
      when: `entro il ${italian(menoAcconti.value)}`,
      what: 'Se quest’anno prevedi di dover pagare meno imposte: chiedi di trattenere meno o nessun secondo acconto.',
      amount: null,
      day: menoAcconti.value,
    },
    {
      when: `novembre ${secondoAcconto.value.slice(0, 4)}`,
      what: `${how} della seconda o unica rata degli acconti per l’anno dopo (termine: ${italian(secondoAcconto.value)}).`,
      amount,
      day: secondoAcconto.value,
    },
  ];
}

/** What is paid, what is paid back and the days not to miss, in their order. D.M. 164/1999 artt. 15-19; L. 97/1977. */
export function calendarOf(asked: Asked): readonly CalendarEntry[] {
  const { presentazione, integrativo, redditi } = asked.year.parameters.scadenze;
  const result = asked.figure('risultato').value;
  const november = asked.figure('novembre').value;
  return [
    ...(isPositive(result) ? [debtEntry(asked, result)] : []),
    ...(isPositive(result.negated()) ? [refundEntry(asked, result.negated())] : []),
    {
      when: `entro il ${italian(presentazione.value)}`,
      what: 'Presentazione della dichiarazione.',
      amount: null,
      day: presentazione.value,
    },
    ...(isPositive(november) ? novemberEntries(asked, november) : []),
    {
      when: `entro il ${italian(integrativo.value)}`,
      what: 'Dichiarazione integrativa, se hai dimenticato qualcosa che ti fa pagare meno.',
      amount: null,
      day: integrativo.value,
    },
    {
      when: `entro il ${italian(redditi.value)}`,
      what: 'Modello Redditi, se hai dimenticato qualcosa che ti fa pagare di più.',
      amount: null,
      day: redditi.value,
    },
  ].toSorted((one, other) => one.day.localeCompare(other.day));
}
