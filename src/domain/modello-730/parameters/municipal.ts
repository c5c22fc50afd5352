import type { Quantity } from '../engine/quantity';
import { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import type { Bracket } from './brackets';
import type { Standing } from './entry';
import { quantity } from './numbers';
import { typedNumber } from './typed-number';

/** The rates of one year of a comune. */
export interface MunicipalRates {
  /** Marginal: each rate on what lies inside of its bracket. */
  readonly brackets: readonly Bracket[];
  /** Nothing is due up to here; beyond it all of it is. Null: no exemption. */
  readonly exemptUpTo: Quantity | null;
}

/** The addizionale of the customer's comune, which the portal does not know: somebody says it. */
export interface MunicipalSurtax extends Standing, MunicipalRates {
  /** What the advance is reckoned with: the rates of the year before, where somebody says them; otherwise the same ones. */
  readonly advance: MunicipalRates;
  /** Names of facts that came with the others and that nobody reads: `codice`, `acconto.anno`. */
  readonly unread: readonly string[];
}

/** What is wrong with a fact that came with the return. */
export interface FactProblem {
  /** Where: `comune.scaglioni.2`. */
  readonly place: string;
  /** What to do about it, in Italian. */
  readonly message: string;
}

/** No comune has so much; whoever writes 80 means 0.8. */
const HIGHEST = Rational.of(3);

/** What the reading of one comune gathers. */
interface Reading {
  readonly standing: Standing;
  readonly problems: FactProblem[];
  readonly unread: string[];
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Reads the facts of a comune, which come with the return: `{ nome, aliquota | scaglioni, soglia_esenzione, acconto }`. A rate is in
 * per cent; `scaglioni` are pairs of limit and rate, the last limit null; `acconto` has rates and exemption of its own, or is a
 * rate that goes with the year's exemption. What is null is not told; other facts pass, and are named in what comes out.
 * @returns the addizionale, or null and what is wrong
 */
export function readMunicipality(raw: unknown): {
  surtax: MunicipalSurtax | null;
  problems: readonly FactProblem[];
} {
  const problems: FactProblem[] = [];
  if (!isRecord(raw)) {
    return { surtax: null, problems: [{ place: 'comune', message: 'Indica l’aliquota del comune.' }] };
  }
  const { nome, acconto = null, ...rates } = raw;
  const named = typeof nome === 'string' && nome.trim() !== '' ? `comune di ${nome.trim()}` : 'comune';
  // Nobody has compared it with the comune's own decision.
  const standing = { name: named, source: `dato indicato per il ${named}`, certainty: 'media' } as const;
  const unread: string[] = [];
  const reading = { standing, problems, unread };
  const now = readRates(rates, 'comune', reading);
  const advance = acconto === null ? now : readRates(advanceOf(acconto), 'comune.acconto', reading);
  if (now === null || advance === null || problems.length > 0) return { surtax: null, problems };
  // One number says nothing of the exemption: it is the same one.
  const exemptUpTo = isRecord(acconto) ? advance.exemptUpTo : now.exemptUpTo;
  const surtax = { ...standing, ...now, unread };
  return { surtax: { ...surtax, advance: acconto === null ? now : { ...advance, exemptUpTo } }, problems };
}

/** What the advance is read from: its own facts, or one rate. */
function advanceOf(acconto: unknown): unknown {
  return typeof acconto === 'number' || typeof acconto === 'string' ? { aliquota: acconto } : acconto;
}

const KNOWN = new Set(['aliquota', 'scaglioni', 'soglia_esenzione']);

function readRates(raw: unknown, place: string, reading: Reading): MunicipalRates | null {
  const { standing, problems, unread } = reading;
  const wrong = (where: string, message: string) => {
    problems.push({ place: where, message });
    return null;
  };
  if (!isRecord(raw)) return wrong(place, 'Indica un’aliquota o gli scaglioni.');
  for (const key of Object.keys(raw).filter((each) => !KNOWN.has(each)))
    unread.push(`${place}.${key}`.slice('comune.'.length));
  const { aliquota = null, scaglioni = null, soglia_esenzione: exemption = null } = raw;
  if (aliquota === null && scaglioni === null) return wrong(place, 'Manca l’aliquota, o gli scaglioni.');
  if (aliquota !== null && scaglioni !== null)
    return wrong(place, 'Indica o un’aliquota o gli scaglioni, non tutti e due.');
  const rows = aliquota === null ? scaglioni : [[null, aliquota]];
  const where = aliquota === null ? `${place}.scaglioni` : `${place}.aliquota`;
  const brackets = readBrackets(rows, where, reading);
  const limit = exemption === null ? Rational.zero : typedNumber(exemption);
  if (limit === null)
    return wrong(
      `${place}.soglia_esenzione`,
      'La soglia di esenzione è un importo in euro, per esempio 12.000.',
    );
  if (brackets === null) return null;
  return { brackets, exemptUpTo: limit.isZero ? null : quantity(limit, standing, 'soglia di esenzione') };
}

/** A row of the brackets as it came, and what stood before it. */
interface Row {
  readonly raw: unknown;
  readonly isLast: boolean;
  readonly below: Rational;
}

/** @returns a bracket, or what to do about it */
function readRow({ raw, isLast, below }: Row): { upTo: Rational | null; rate: Rational } | string {
  if (!Array.isArray(raw) || raw.length !== 2) return 'Uno scaglione ha un limite e un’aliquota.';
  const [limit, percent]: readonly unknown[] = raw;
  const rate = typedNumber(percent);
  if (rate === null || rate.compare(HIGHEST) > 0)
    return `L’aliquota va da 0 a ${showNumber(HIGHEST)} per cento, per esempio 0,8.`;
  if (isLast !== (limit === null)) return 'L’ultimo scaglione, e solo quello, è senza limite.';
  if (isLast) return { upTo: null, rate };
  const upTo = typedNumber(limit);
  if (upTo === null) return 'Il limite è un importo in euro, per esempio 28.000.';
  return upTo.compare(below) > 0 ? { upTo, rate } : 'Ogni scaglione finisce dopo quello di prima.';
}

function readBrackets(raw: unknown, place: string, reading: Reading): readonly Bracket[] | null {
  const { standing, problems } = reading;
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [];
  if (rows.length === 0)
    problems.push({ place, message: 'Indica gli scaglioni: limite e aliquota di ciascuno.' });
  const brackets: Bracket[] = [];
  let below = Rational.zero;
  for (const [index, row] of rows.entries()) {
    const read = readRow({ raw: row, isLast: index === rows.length - 1, below });
    const number = String(index + 1);
    if (typeof read === 'string') {
      problems.push({ place: rows.length === 1 ? place : `${place}.${number}`, message: read });
      return null;
    }
    below = read.upTo ?? below;
    const which = rows.length === 1 ? '' : ` dello scaglione ${number}`;
    brackets.push({
      upTo: read.upTo && quantity(read.upTo, standing, `fine${which}`),
      rate: quantity(read.rate, standing, `aliquota${which}`),
    });
  }
  return brackets.length === 0 ? null : brackets;
}
