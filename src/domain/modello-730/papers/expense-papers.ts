import { amountIn, isTickedIn, numberIn } from '../cells/read-cells';
import { rowsOf, type Row, type TaxReturn } from '../cells/tax-return';
import type { YearParameters } from '../parameters/year-parameters';
import { isSuperbonus } from '../rules/works/energy';
import { worksOf } from '../rules/works/renovation-kinds';

/** Which instalment a row asks for, and of how many: the column that says it, or what else tells it. */
export interface Instalments {
  /** From 1; nothing where the expense is not spread. */
  readonly number: string | ((taxReturn: TaxReturn) => number);
  readonly of: string | ((law: YearParameters, row: Row) => number);
}

/** What proves the expenses of a rigo. */
export interface ExpensePapers {
  readonly papers: readonly string[];
  /** Those that a row may ask for, where it may be spread over several returns. */
  readonly instalments?: readonly Instalments[];
}

const PAID = 'Prova del pagamento tracciabile, dove la legge lo chiede';
const HEALTH = ['Fatture, ricevute e scontrini «parlanti»', PAID];
const ILLNESS = 'Verbale di invalidità o certificazione della L. 104/1992';
const PENSION_FUND = ['Attestazione del fondo pensione', 'Certificazione Unica'];
const CATASTO = ['Visura catastale o domanda di accatastamento'];
const inHealthParts = (number: Instalments['number']): Instalments[] => [
  { number, of: (law) => law.oneri.rateSanitarie.value.toWholeNumber() },
];
/** One box for E1, E2 and E3: the return asks for the first instalment. */
const FROM_NOW_ON = inHealthParts((taxReturn) =>
  rowsOf(taxReturn, 'E1').some((row) => isTickedIn(row, 'rateizzazione')) ? 1 : 0,
);
const inFurnitureParts = (...numbers: string[]): Instalments[] =>
  numbers.map((number) => ({ number, of: (law) => law.mobili.rate.value.toWholeNumber() }));

/** Those of the kind of works; where a row asks for a later one, the customer has chosen to have more (DL 34/2020 art. 119 c. 8-quinquies). */
function partsOfWorks(law: YearParameters, row: Row): number {
  const most = law.edilizia.rate.value.toWholeNumber();
  const ofKind = worksOf(row, law)?.instalments.value.toWholeNumber() ?? most;
  return amountIn(row, 'numeroRata') > ofKind ? most : ofKind;
}

/** Those of the law, whatever the row tells; of a superbonus those that it tells, because the law has several. */
function partsOfEnergy({ energia }: YearParameters, row: Row): number {
  return (isSuperbonus(row) ? numberIn(row, 'rateazione') : null) ?? energia.rate.value.toWholeNumber();
}

/** The papers of quadro E by its righi, as the instructions of the 730 ask for them. Instalments run from the year of the expense. */
export const EXPENSE_PAPERS: Readonly<Record<string, ExpensePapers>> = {
  E1: { papers: [...HEALTH, 'Certificazione della patologia, se esente'], instalments: FROM_NOW_ON },
  E2: {
    papers: [...HEALTH, 'Certificazione della patologia esente del familiare'],
    instalments: FROM_NOW_ON,
  },
  E3: { papers: [...HEALTH, ILLNESS], instalments: FROM_NOW_ON },
  E4: { papers: ['Fattura del veicolo', ILLNESS], instalments: inHealthParts('numeroRata') },
  E5: { papers: ['Fattura del cane guida', ILLNESS], instalments: inHealthParts('numeroRata') },
  E6: { papers: [...HEALTH, 'Dichiarazioni degli anni prima'], instalments: inHealthParts('numeroRata') },
  E7: { papers: ['Contratto di mutuo e atto di acquisto', 'Quietanze o certificazione degli interessi'] },
  E8: { papers: ['Fatture o ricevute della spesa', PAID] },
  E14: { papers: ['Contratto di leasing', 'Ricevute dei canoni'] },
  E21: { papers: ['Ricevute dei contributi versati'] },
  E22: { papers: ['Sentenza o accordo di separazione o divorzio', 'Prova dei versamenti'] },
  E23: { papers: ['Ricevute dei contributi per gli addetti ai servizi domestici'] },
  E24: { papers: ['Ricevute dell’istituzione', PAID] },
  E25: { papers: [...HEALTH, ILLNESS] },
  E26: { papers: ['Ricevute o attestazioni dell’onere', PAID] },
  E27: { papers: PENSION_FUND },
  E28: { papers: PENSION_FUND },
  E29: { papers: PENSION_FUND },
  E30: { papers: PENSION_FUND },
  E32: { papers: ['Atto di acquisto o fatture della costruzione', 'Contratto di locazione registrato'] },
  E33: { papers: ['Prova delle somme restituite', 'Certificazione Unica dell’anno in cui furono ricevute'] },
  E36: { papers: ['Ricevute dell’ente', PAID] },
  E41: {
    papers: [
      'Fatture e bonifici «parlanti»',
      'Titolo edilizio (CILA, SCIA) o dichiarazione sostitutiva',
      'Asseverazioni e comunicazione all’Enea, dove previste',
    ],
    instalments: [{ number: 'numeroRata', of: partsOfWorks }],
  },
  E51: { papers: CATASTO },
  E53: { papers: [...CATASTO, 'Contratto registrato, per chi non è proprietario'] },
  E56: {
    papers: ['Fatture e prova del pagamento'],
    instalments: [{ number: 'numeroRata', of: 'rateazione' }],
  },
  E57: {
    papers: [
      'Fatture di mobili ed elettrodomestici',
      'Bonifici o ricevute della carta',
      'Titolo edilizio dei lavori',
    ],
    instalments: inFurnitureParts('numeroRata', 'numeroRata2'),
  },
  E58: {
    papers: ['Fatture dei mobili', 'Bonifici o ricevute della carta'],
    instalments: inFurnitureParts('numeroRata'),
  },
  E59: {
    papers: ['Atto di acquisto e fattura con l’IVA'],
    instalments: inFurnitureParts('numeroRata'),
  },
  E61: {
    papers: ['Fatture e bonifici «parlanti»', 'Asseverazione del tecnico', 'Ricevuta dell’invio all’Enea'],
    instalments: [{ number: 'numeroRata', of: partsOfEnergy }],
  },
  E71: { papers: ['Contratto di locazione registrato', 'Ricevute dei canoni', 'Certificato di residenza'] },
  E72: { papers: ['Contratto di lavoro', 'Contratto di locazione registrato', 'Certificato di residenza'] },
  E81: { papers: ['Documenti del cane guida', ILLNESS] },
  E83: { papers: ['Attestazione di chi dà diritto alla detrazione'] },
};
