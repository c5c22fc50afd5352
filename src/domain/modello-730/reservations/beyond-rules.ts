import { isTickedIn, textIn } from '../cells/read-cells';
import { isFilled, rowsOf, type Row, type TaxReturn } from '../cells/tax-return';
import type { RegionalSurtax } from '../parameters/regional';

/** A part of the form that no rule reads, or that changes what others say. */
interface Beyond {
  /** A quadro, a rigo, or a column of a rigo by its id: `C0.casiParticolari`. */
  readonly where: readonly string[];
  /** Italian, small: it stands after «serve un operatore: ». */
  readonly what: string;
}

/** In the order of the form. What rules meet on their way they tell themselves. */
export const BEYOND: readonly Beyond[] = [
  {
    where: ['FR1.integrativo730', 'F9', 'F10'],
    what: 'la dichiarazione integrativa si confronta con quella già presentata, e il risultato qui non lo fa',
  },
  {
    where: [
      'FR1.rappresentanteTutoreErede',
      'FR3.deceduto',
      'FR3.tutelato',
      'FR3.minore',
      'FR3.rappresentato',
    ],
    what: 'la dichiarazione presentata per un’altra persona va controllata',
  },
  {
    where: ['FR1.situazioniParticolari'],
    what: 'il codice delle situazioni particolari può cambiare il calcolo, che non lo legge',
  },
  {
    where: ['FR6.fusioneComuni', 'FR6.casiParticolariAddRegionale', 'FR7.fusioneComuni'],
    what: 'le addizionali dei casi particolari e dei comuni nati da fusioni non sono calcolate',
  },
  {
    where: ['FR7.comune'],
    what: 'l’acconto dell’addizionale comunale va calcolato con le aliquote del comune del 1° gennaio seguente',
  },
  {
    where: ['FAM2.numeroFigliAffido'],
    what: 'le detrazioni per i figli in affido preadottivo non sono calcolate',
  },
  {
    where: ['C0.casiParticolari'],
    what: 'i redditi di impatriati, docenti, ricercatori e la RITA non sono ricalcolati',
  },
  { where: ['C9.ritenuteRita'], what: 'l’imposta sulla rendita anticipata (RITA) non è ricalcolata' },
  {
    where: ['C14.bonusRestituzione'],
    what: 'il bonus natalizio restituito al datore di lavoro, o da restituire, non è calcolato',
  },
  {
    where: ['E41.maggiorazioneSisma', 'E61.maggiorazioneSisma'],
    what: 'la maggiorazione del superbonus per il sisma non è calcolata',
  },
  {
    where: ['E61.casiParticolari'],
    what: 'per i lavori di più anni e gli immobili acquistati, ereditati o donati i limiti di spesa non sono verificati',
  },
  {
    where: ['F3.sostitutivaCapitale', 'F3.sostitutivaCompensata', 'F3.sostitutivaPremi'],
    what: 'i crediti di imposte sostitutive dell’anno prima non sono nel risultato',
  },
  { where: ['F4'], what: 'i crediti di dichiarazioni integrative non sono nel risultato' },
  { where: ['F5'], what: 'le ritenute e gli acconti sospesi per eventi eccezionali non sono nel risultato' },
  { where: ['F7'], what: 'soglie e agevolazioni del comune indicate nel quadro F non sono applicate' },
  {
    where: ['F11.ulterioreFigli', 'F12'],
    what: 'i bonus da restituire e l’ulteriore detrazione per figli del quadro F non sono nel risultato',
  },
  {
    where: ['G2', 'G5', 'G6', 'G9', 'G11', 'G12', 'G14', 'G15'],
    what: 'questi crediti d’imposta del quadro G non sono calcolati',
  },
  { where: ['I'], what: 'il credito che si chiede di usare in F24 non è tolto dal rimborso' },
  { where: ['L'], what: 'le agevolazioni per i residenti a Campione d’Italia non sono calcolate' },
  { where: ['M'], what: 'le imposte del quadro M non sono calcolate' },
  { where: ['T'], what: 'le imposte sulle plusvalenze del quadro T non sono calcolate' },
  { where: ['W'], what: 'IVAFE, IVIE e imposta sulle cripto-attività del quadro W non sono calcolate' },
];

function isWritten(row: Row, column: string): boolean {
  const kind = row.place.columns.get(column)?.kind;
  return kind === 'box' ? isTickedIn(row, column) : row.values.has(column);
}

/** Where of it something is written: the rigo or quadro as people call it. */
function writtenIn(taxReturn: TaxReturn, where: string): boolean {
  const [rigo = '', column] = where.split('.');
  if (column === undefined) return isFilled(taxReturn, rigo);
  return (
    taxReturn.structure.byPrinted.get(rigo)?.place.columns.has(column) === true &&
    rowsOf(taxReturn, rigo).some((row) => isWritten(row, column))
  );
}

const nameOf = (where: string) =>
  /\d/.test(where) ? `rigo ${where.split('.')[0] ?? where}` : `quadro ${where}`;

/** What of a return the rules leave aside, with where it stands. */
export function beyondRules(taxReturn: TaxReturn): readonly string[] {
  return BEYOND.flatMap(({ where, what }) => {
    const names = new Set(where.filter((each) => writtenIn(taxReturn, each)).map(nameOf));
    return names.size === 0 ? [] : [`${what} (${[...names].join(', ')})`];
  });
}

/** Reliefs that the region gives for children or disabilities and that are not reckoned, with what its note says of them. */
export function regionalReliefs(
  taxReturn: TaxReturn,
  { name, note, notReckoned }: RegionalSurtax,
): readonly string[] {
  const hasFamily = rowsOf(taxReturn, 'FAM1').some((row) => textIn(row, 'parentela') !== 'C');
  if (!hasFamily || notReckoned.length === 0) return [];
  const more = note === null ? '' : `: ${note}`;
  return [`le detrazioni regionali per figli o disabilità non sono calcolate (${name}${more})`];
}
