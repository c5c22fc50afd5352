import { textIn } from '../../cells/read-cells';
import { rowsOf, type Row } from '../../cells/tax-return';
import { doubtful } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import type { CodeLaw } from './expense-codes';
import { sumIn, type AskingFacts } from '../common/facts';
import { fallOf } from './high-incomes';
import { hasPlafond } from './plafond-16-ter';
import { asSureAsCode } from '../common/unsure-code';

/** What a code of E8–E10 lets count, and what it rests on. */
export interface CodeAmount {
  readonly code: string;
  readonly rows: readonly Row[];
  readonly law: CodeLaw;
  readonly amount: Quantity;
}

/** Loans of these codes were contracted long before 2025. */
const CLOSED: readonly string[] = ['8', '9', '10', '11'];
/** Codes with a limit each, which another reading of their articles gives to all of them together. */
const ONE_LIMIT: readonly (readonly string[])[] = [
  ['9', '10', '46'],
  ['61', '71', '76'],
];

/** The form does not tell when a policy or a loan of these codes was contracted. */
function whyOfContract({ code, law }: CodeAmount, { facts, figure }: AskingFacts): string | null {
  if (law.art16ter?.value !== 'contrattiDal2025' || CLOSED.includes(code)) return null;
  if (!hasPlafond(figure('reddito_riferimento'), facts.law)) return null;
  return `il codice ${code} è trattato come contratto stipulato entro il 2024: se è del 2025 conta nel tetto delle spese`;
}

/** Told only where the income makes it matter. */
function whyOfFall({ code, law }: CodeAmount, { facts, figure }: AskingFacts): string | null {
  const { value, certainty } = law.ridottaOltre120000;
  if (!value || certainty === 'alta') return null;
  const fall = fallOf(figure('reddito_riferimento'), facts.law.oneriRedditiAlti);
  return fall === null ? null : `non è certo che il codice ${code} si riduca oltre 120.000 euro`;
}

/** Told only where the codes together exceed what each may have. */
function whyOfLimit({ code, law }: CodeAmount, { facts: { taxReturn } }: AskingFacts): string | null {
  const codes = ONE_LIMIT.find((each) => each.includes(code));
  if (codes === undefined || law.massimale === null) return null;
  const all = rowsOf(taxReturn, 'E8').filter((row) => codes.includes(textIn(row, 'codiceSpesa') ?? ''));
  const others = all.filter((row) => textIn(row, 'codiceSpesa') !== code);
  const matters = !sumIn(others, 'spesa').isZero && sumIn(all, 'spesa').exceeds(law.massimale);
  return matters
    ? `i codici ${codes.join(', ')} hanno un limite ciascuno: un’altra lettura ne dà uno per tutti`
    : null;
}

/** An amount with everything that is not sure of its code. */
export function doubted(of: CodeAmount, asking: AskingFacts): Quantity {
  const { rows, amount } = of;
  if (amount.isZero) return amount;
  const withContract = because(amount, 'bassa', whyOfContract(of, asking));
  const withFall = because(withContract, 'media', whyOfFall(of, asking));
  const sure = because(withFall, 'media', whyOfLimit(of, asking));
  const [first] = rows;
  return first === undefined ? sure : asSureAsCode(sure, first, 'codiceSpesa');
}

function because(amount: Quantity, certainty: 'media' | 'bassa', why: string | null): Quantity {
  return why === null ? amount : doubtful(amount, certainty, why);
}
