import { together } from '../../cells/continued-rows';
import { isTickedIn, textIn } from '../../cells/read-cells';
import { nameOfRow, rowsOf, type Row } from '../../cells/tax-return';
import { because, forOperator, nothing } from '../../engine/choose';
import { sumOf, type Quantity } from '../../engine/quantity';
import { quantityIn, type Facts } from '../common/facts';
import { oncePer } from '../common/once';
import { possessed, raised, shareOf, sureAs } from './possession';

/** What column 2 says. */
const REGULATED_RENT = '2';
const RENTED = [REGULATED_RENT, '3'];
/** Whoever farms somebody else's land, and so has no dominical income. */
const TENANT = '4';
/** Partners of a società semplice, which attributes an income that is already reckoned; with 10 the dominical one is not taxed. */
const ATTRIBUTED = ['5', '10'];
const ATTRIBUTED_UNTAXED = '10';
/** What column 7 says: at least 30% of the product lost; rented to a young farmer; both. */
const LOST = ['2', '6'];
const YOUNG_FARMER = ['4', '6'];

/** What one row of quadro A gives, exact. */
export interface LandIncome {
  readonly dominical: Quantity;
  readonly agrarian: Quantity;
  /** IMU stands in for IRPEF on the dominical income (D.Lgs. 23/2011 art. 8). */
  readonly isDominicalUntaxed: boolean;
  /** Coltivatori diretti and IAP: their incomes are exempt in part. */
  readonly isFarmers: boolean;
}

const isOf = (row: Row, column: string, codes: readonly string[]) =>
  codes.includes(textIn(row, column) ?? '');

/** L. 662/1996 art. 3 c. 50 and L. 228/2012 art. 1 c. 512; for the days and the part of the row. */
function cadastral(row: Row, column: 'redditoDominicale' | 'redditoAgrario', facts: Facts): Quantity {
  const { terreni, arrotondamento } = facts.law;
  const written = quantityIn(row, column);
  const rate =
    column === 'redditoDominicale' ? terreni.rivalutazioneDominicale : terreni.rivalutazioneAgrario;
  const once = isOf(row, 'casiParticolari', YOUNG_FARMER) ? written : raised(written, rate);
  const twice = isTickedIn(row, 'coltivatoreIap') ? once : raised(once, terreni.ulterioreRivalutazione);
  return possessed(twice, row, arrotondamento);
}

/** What regulated rents of a piece of land come to, and what they have to reach in order not to count. */
function regulatedRents(land: readonly Row[], facts: Facts): { rents: Quantity; threshold: Quantity } {
  const regulated = land.filter((row) => textIn(row, 'titolo') === REGULATED_RENT);
  const dominical = sumOf(regulated.map((row) => cadastral(row, 'redditoDominicale', facts)));
  return {
    rents: sumOf(regulated.map((row) => shareOf(quantityIn(row, 'canoneAffitto'), row))),
    threshold: dominical.percent(facts.law.terreni.vincolisticoSoglia),
  };
}

/**
 * TUIR art. 28: with a regulated rent, the rent counts where it is less than a part of the dominical income. Where the land stands in
 * several rows, they are held against each other in all. Where no rent is told at all, the land's own income counts.
 */
function rentedDominical(row: Row, land: readonly Row[], facts: Facts): Quantity {
  const own = cadastral(row, 'redditoDominicale', facts);
  if (textIn(row, 'titolo') !== REGULATED_RENT) return own;
  const { rents, threshold } = regulatedRents(land, facts);
  if (rents.isZero || !threshold.exceeds(rents)) return own;
  const rent = shareOf(quantityIn(row, 'canoneAffitto'), row);
  return because(rent, { quantity: rents, above: null, upTo: threshold });
}

function dominicalIn(row: Row, land: readonly Row[], facts: Facts): Quantity {
  if (isOf(row, 'titolo', ATTRIBUTED)) return quantityIn(row, 'redditoDominicale');
  if (isOf(row, 'titolo', [TENANT])) return nothing('chi coltiva terreni altrui non ha reddito dominicale');
  if (isOf(row, 'casiParticolari', LOST)) return nothing('prodotto perduto per eventi naturali');
  if (isOf(row, 'titolo', RENTED)) return rentedDominical(row, land, facts);
  return cadastral(row, 'redditoDominicale', facts);
}

function agrarianIn(row: Row, facts: Facts): Quantity {
  if (isOf(row, 'titolo', ATTRIBUTED)) return quantityIn(row, 'redditoAgrario');
  if (isOf(row, 'titolo', RENTED))
    return nothing('il terreno è affittato: il reddito agrario è dell’affittuario');
  if (isOf(row, 'casiParticolari', LOST)) return nothing('prodotto perduto per eventi naturali');
  return cadastral(row, 'redditoAgrario', facts);
}

/** IMU is due, and nobody else farms the land. Where nobody told the title, tax is rather reckoned than forgotten. */
function isUntaxed(row: Row): boolean {
  if (textIn(row, 'titolo') === null) return false;
  if (isOf(row, 'titolo', [...ATTRIBUTED, ...RENTED])) return isOf(row, 'titolo', [ATTRIBUTED_UNTAXED]);
  return !isTickedIn(row, 'imuNonDovuta');
}

function toldSurely(amount: Quantity, row: Row, what: string): Quantity {
  const sure = sureAs(amount, row, 'titolo', 'casiParticolari');
  const named = (each: Quantity) => each.named(`${what} del terreno ${nameOfRow(row)}`);
  if (textIn(row, 'titolo') === null)
    return named(forOperator(sure, `manca il titolo del terreno ${nameOfRow(row)}`));
  if (isTickedIn(row, 'coltivatoreIap') && isOf(row, 'titolo', RENTED))
    return named(forOperator(sure, 'l’agevolazione vale per i terreni coltivati da chi dichiara'));
  return named(sure);
}

/** calcolo.md §3.1, row by row. */
export const landIncomes = oncePer((facts: Facts): readonly LandIncome[] =>
  together(rowsOf(facts.taxReturn, 'A1')).flatMap((land) =>
    land.map((row) => ({
      dominical: toldSurely(dominicalIn(row, land, facts), row, 'reddito dominicale'),
      agrarian: toldSurely(agrarianIn(row, facts), row, 'reddito agrario'),
      isDominicalUntaxed: isUntaxed(row),
      isFarmers: isTickedIn(row, 'coltivatoreIap'),
    })),
  ),
);
