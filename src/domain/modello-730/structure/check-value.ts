import { codeIn } from './codes';
import { isDay, isNumericCodiceFiscale, type CellValue } from './value';
import { Rational } from '../numbers/rational';
import { roundedToEuros } from '../numbers/rounding';
import { showNumber } from '../numbers/show';
import type { Column, Kind } from './form';

/** What can be wrong with what was written into a cell. */
export type ValueFault = 'kind' | 'decimals' | 'range' | 'code' | 'length' | 'form' | 'date';

export type Checked =
  { ok: true; value: CellValue | null } | { ok: false; fault: ValueFault; reason: string };

/**
 * What the caller knows of codici fiscali of 16 characters beyond their length, so that the engine for the browser need not carry
 * the library. @returns the code as it is kept, or the reason in Italian.
 */
export type CodiceFiscaleCheck = (
  typed: string,
) => { ok: true; value: string } | { ok: false; reason: string };

/** Eleven digits are what the form has room for; every sum of cells stays exact. */
const GREATEST = 99_999_999_999;
const DECIMAL = /^\d+(?:\.(\d+))?$/;
const PERCENT_DECIMALS = 2;
const TEXTS: Partial<Record<Kind, { form: RegExp; reason: string }>> = {
  comune: { form: /^[A-Z]\d{3}$/, reason: 'Scrivi il codice catastale: una lettera e tre cifre, come H501.' },
  province: { form: /^[A-Z]{2}$/, reason: 'Scrivi la sigla della provincia, due lettere: EE per l’estero.' },
  cap: { form: /^\d{5}$/, reason: 'Il C.A.P. ha cinque cifre.' },
};

const accept = (value: CellValue | null): Checked => ({ ok: true, value });
const refuse = (fault: ValueFault, reason: string): Checked => ({ ok: false, fault, reason });

function show(column: Column, limit: number): string {
  // The dots of thousands would make 2.016 of a year.
  return column.kind === 'integer' ? String(limit) : showNumber(Rational.of(String(limit)));
}

function inRange(column: Column, value: number, least: number, most: number): Checked | null {
  if (value < least) return refuse('range', `Non può essere meno di ${show(column, least)}.`);
  if (value > most) return refuse('range', `Non può essere più di ${show(column, most)}.`);
  return null;
}

function checkAmount(column: Column, value: unknown): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return refuse('kind', 'Scrivi un importo in euro.');
  if (value < 0) return refuse('range', 'L’importo non può essere negativo.');
  // The law's own limits are no bounds of what may be written: the calculation cuts there, and `cellsOverLimit` tells.
  const wrong = inRange(column, value, 0, GREATEST);
  if (wrong !== null) return wrong;
  const decimals = DECIMAL.exec(String(value))?.[1] ?? '';
  if (decimals.length > (column.inputDecimals ?? 0) || !DECIMAL.test(String(value)))
    return refuse(
      'decimals',
      'Scrivi l’importo in euro interi, senza centesimi: da 0,50 in su si arrotonda all’euro dopo.',
    );
  return accept(roundedToEuros(Rational.of(String(value))).toWholeNumber());
}

function checkInteger(column: Column, value: unknown): Checked {
  if (typeof value !== 'number') return refuse('kind', 'Scrivi un numero intero.');
  if (!Number.isSafeInteger(value)) return refuse('decimals', 'Scrivi un numero intero, senza decimali.');
  return inRange(column, value, column.min ?? 0, column.max ?? GREATEST) ?? accept(value);
}

function checkPercentage(column: Column, value: unknown): Checked {
  if (typeof value !== 'number') return refuse('kind', 'Scrivi una percentuale, come 100 oppure 33.33.');
  const wrong = inRange(column, value, column.min ?? 0.01, column.max ?? 100);
  if (wrong !== null) return wrong;
  const written = DECIMAL.exec(String(value));
  if (written === null || (written[1] ?? '').length > PERCENT_DECIMALS)
    return refuse('decimals', 'La percentuale ha al massimo due decimali.');
  return accept(String(value));
}

function checkCode(column: Column, value: unknown): Checked {
  const { codes = [], orInteger } = column;
  const code = typeof value === 'number' ? String(value) : value;
  if (typeof code !== 'string') return refuse('kind', 'Scegli uno dei codici.');
  if (codeIn(column, code) !== undefined) return accept(code);
  if (orInteger !== undefined && /^[1-9]\d{0,8}$/.test(code)) {
    if (Number(code) >= orInteger.min && Number(code) <= orInteger.max) return accept(code);
  }
  const others =
    orInteger === undefined
      ? ''
      : `, o un numero intero da ${String(orInteger.min)} a ${String(orInteger.max)}`;
  return refuse('code', `Non è fra i codici ammessi: ${codes.map((each) => each.code).join(', ')}${others}.`);
}

function checkBox(value: unknown): Checked {
  if (value === true || value === 1) return accept(true);
  if (value === false || value === 0) return accept(null);
  return refuse('kind', 'È una casella: si barra (1) oppure si lascia vuota (0).');
}

function checkText(column: Column, value: string): Checked {
  const most = column.max;
  if (most !== undefined && [...value].length > most)
    return refuse('length', `Il testo ha al massimo ${String(most)} caratteri.`);
  // Cf: invisible signs, of which some turn the text around.
  return /[\p{Cc}\p{Cs}\p{Cf}]/u.test(value)
    ? refuse('form', 'Il testo contiene caratteri che non si stampano: riscrivilo a mano.')
    : accept(value);
}

function checkCodiceFiscale(value: string, check: CodiceFiscaleCheck | undefined): Checked {
  if (isNumericCodiceFiscale(value)) return accept(value);
  if (/^\d+$/.test(value))
    return refuse(
      'form',
      'Il codice fiscale di soli numeri ha 11 cifre, e l’ultima deve tornare con le altre: ricontrollalo.',
    );
  if (check === undefined)
    return /^[A-Z0-9]{16}$/.test(value)
      ? accept(value)
      : refuse('form', 'Il codice fiscale ha 16 lettere e numeri, o 11 cifre.');
  const checked = check(value);
  return checked.ok ? accept(checked.value) : refuse('form', checked.reason);
}

function checkWords(column: Column, value: unknown, check: CodiceFiscaleCheck | undefined): Checked {
  if (typeof value !== 'string') return refuse('kind', 'Scrivi un testo.');
  if (column.kind === 'text') return checkText(column, value);
  if (column.kind === 'codice-fiscale') return checkCodiceFiscale(value, check);
  if (column.kind === 'date')
    return isDay(value) ? accept(value) : refuse('date', 'Scrivi una data che esiste, come 2025-02-28.');
  const wanted = TEXTS[column.kind];
  return wanted === undefined || wanted.form.test(value) ? accept(value) : refuse('form', wanted.reason);
}

/**
 * Checks what was written into a cell by the form alone: kind, decimals, range, list of codes, length, day, form of codes.
 * @returns the value as the return keeps it, null for an empty cell (null, `''`, an unticked box), or what is wrong
 */
export function checkValue(column: Column, value: unknown, codiceFiscale?: CodiceFiscaleCheck): Checked {
  if (value === null || value === undefined || value === '') return accept(null);
  switch (column.kind) {
    case 'amount':
      return checkAmount(column, value);
    case 'integer':
      return checkInteger(column, value);
    case 'percentage':
      return checkPercentage(column, value);
    case 'code':
      return checkCode(column, value);
    case 'box':
      return checkBox(value);
    default:
      return checkWords(column, value, codiceFiscale);
  }
}
