import type { Certainty } from '../engine/certainty';
import { EXPENSE_INTERPRETATIONS } from './interpretations-of-expenses';

/** A place where the law or the instructions can be read in two ways: what is reckoned, and what is not. */
export interface Interpretation {
  readonly id: string;
  /** Italian, as those that follow. */
  readonly question: string;
  readonly adopted: string;
  readonly alternative: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** Years of income that it matters to. */
  readonly years: readonly number[];
}

const BOTH = [2024, 2025];
const LIQUIDATION = 'Circolare di liquidazione 730/2026 (Allegato C), tramite ricerche pubbliche';

/** Every open reading that we know of, in the order in which the tax is reckoned. */
export const INTERPRETATIONS: readonly Interpretation[] = [
  {
    id: 'arrot_per_rigo',
    question: 'Quando si arrotondano i redditi di terreni e fabbricati?',
    adopted: 'Si arrotonda il totale di ogni rigo del prospetto.',
    alternative: 'Si arrotonda il reddito di ogni immobile, come nel modello Redditi: può cambiare 1 euro.',
    ...{ source: LIQUIDATION, certainty: 'media', years: BOTH },
  },
  {
    id: 'righi_stesso_fabbricato',
    question: 'Come si confrontano canone e rendita di un fabbricato locato in più righi?',
    adopted: 'La somma dei canoni con la somma delle rendite: tutti i righi seguono l’esito.',
    alternative: 'Ogni rigo per sé.',
    ...{ source: 'TUIR art. 37 c. 4-bis; istruzioni al quadro B', certainty: 'media', years: BOTH },
  },
  {
    id: 'coltivatori_ripartizione',
    question: 'Come si divide la parte imponibile dei redditi di coltivatori diretti e IAP?',
    adopted:
      'In proporzione fra reddito dominicale e agrario, come nell’esempio di Confagricoltura (16/5/2025).',
    alternative: 'Prima si esaurisce l’esenzione su uno dei due redditi.',
    ...{ source: 'DL 215/2023 art. 13 c. 3-bis', certainty: 'media', years: BOTH },
  },
  {
    id: 'casa_locata_in_parte',
    question: 'Come è tassata l’abitazione principale locata in parte (utilizzi 11 e 12)?',
    adopted: 'Il canone, senza deduzione, se supera la rendita; altrimenti la rendita, che si deduce.',
    alternative: 'La rendita si deduce in ogni caso per la parte non locata.',
    ...{ source: 'TUIR artt. 10 c. 3-bis e 37; istruzioni al quadro B', certainty: 'media', years: BOTH },
  },
  {
    id: 'comodato_terremoto',
    question: 'Come sono tassate le case date in comodato a chi fu colpito dal terremoto (utilizzo 15)?',
    adopted: 'Come quelle non locate, con la rendita al 70%: senza IRPEF se pagano l’IMU.',
    alternative: 'Con IRPEF in ogni caso, sul 70% della rendita.',
    ...{ source: 'Istruzioni al quadro B (sisma in Abruzzo del 2009)', certainty: 'media', years: BOTH },
  },
  {
    id: 'cedolare_utilizzi_12_14',
    question: 'Con quale aliquota di cedolare sono tassati i canoni degli utilizzi 12 e 14?',
    adopted: 'Al 10% quelli del 12, che sono concordati; al 21% quelli del 14.',
    alternative: 'Al 10% solo con l’utilizzo 8, oppure anche con il 14.',
    ...{ source: 'D.Lgs. 23/2011 art. 3; DL 47/2014 art. 9', certainty: 'media', years: BOTH },
  },
  {
    id: 'utili_gia_ridotti',
    question: 'Gli utili del rigo D1 si indicano per intero o per la sola parte imponibile?',
    adopted: 'Per la sola parte imponibile (40, 49,72 o 58,14%): il calcolo non li riduce ancora.',
    alternative: 'Per intero: il calcolo prende la parte imponibile.',
    ...{ source: 'TUIR art. 47; istruzioni al rigo D1', certainty: 'media', years: BOTH },
  },
  {
    id: 'figli_tutti',
    question: 'Quali figli alzano di 15.000 euro la soglia della detrazione per figli?',
    adopted: 'Solo i figli che danno diritto alla detrazione.',
    alternative: 'Tutti i figli a carico, anche quelli che per l’età non danno detrazione.',
    ...{ source: 'TUIR art. 12; istruzioni del 730', certainty: 'media', years: BOTH },
  },
  {
    id: 'lavoro_e_altri_cumulo',
    question: 'La detrazione per altri redditi si somma a quella di lavoro o di pensione?',
    adopted: 'No: vale la più favorevole.',
    alternative: 'Sì: si sommano.',
    ...{ source: 'TUIR art. 13 c. 5', certainty: 'media', years: BOTH },
  },
  {
    id: 'tronca_ud',
    question: 'Il quoziente dell’ulteriore detrazione si tronca alla quarta cifra decimale?',
    adopted: 'No: la norma non lo dice.',
    alternative: 'Sì, come quelli degli articoli 12 e 13 del TUIR.',
    ...{ source: 'L. 207/2024 art. 1 c. 6', certainty: 'media', years: [2025] },
  },
  {
    id: 'coeff_120_pieno',
    question: 'Il coefficiente che riduce le detrazioni oltre 120.000 euro si tronca alla quarta cifra?',
    adopted: 'Sì.',
    alternative: 'No: si usa per intero.',
    ...{ source: 'TUIR art. 15 c. 3-bis; istruzioni del 730', certainty: 'media', years: BOTH },
  },
  ...EXPENSE_INTERPRETATIONS,
  {
    id: 'arrot_rate',
    question: 'Quando si arrotondano le rate delle spese edilizie?',
    adopted: 'Si sommano spesa / rate × aliquota e si arrotonda il rigo.',
    alternative: 'Si arrotonda ogni rata prima dell’aliquota: può cambiare 1 euro.',
    ...{ source: LIQUIDATION, certainty: 'media', years: BOTH },
  },
  {
    id: 'ti_senza_tetto_giorni',
    question: 'Fra 15.000 e 28.000 euro il massimo del trattamento integrativo si rapporta ai giorni?',
    adopted: 'Sì: 1.200 euro × giorni / 365.',
    alternative: 'No: al massimo 1.200 euro.',
    ...{ source: 'DL 3/2020 art. 1', certainty: 'media', years: BOTH },
  },
  {
    id: 'ti_mobili',
    question: 'Per il trattamento integrativo contano anche le rate dei mobili comprati fino al 2021?',
    adopted: 'Sì: la norma dice le detrazioni «previste da altre disposizioni normative».',
    alternative: 'No: solo spese sanitarie, edilizie ed energetiche.',
    ...{ source: 'DL 3/2020 art. 1 c. 1', certainty: 'media', years: BOTH },
  },
  {
    id: 'ti_quota_esente',
    question: 'La quota esente di impatriati e ricercatori conta per il trattamento integrativo?',
    adopted: 'Sì.',
    alternative: 'No: conta solo per la somma esente e per l’ulteriore detrazione.',
    ...{ source: 'DL 3/2020 art. 3 c. 2', certainty: 'media', years: BOTH },
  },
  {
    id: 'ritenute_locazioni_brevi',
    question: 'Da quale imposta si tolgono le ritenute sulle locazioni brevi?',
    adopted: 'Dalla cedolare secca, se ce n’è; altrimenti dall’IRPEF.',
    alternative: 'Sempre dall’IRPEF, insieme con le altre ritenute.',
    ...{ source: 'DL 50/2017 art. 4 c. 5; istruzioni al rigo F8', certainty: 'media', years: BOTH },
  },
  {
    id: 'acconto_ridotto',
    question: 'La somma ridotta che si chiede per l’acconto segue le soglie delle due rate?',
    adopted: 'Sì: fino a 51,65 euro non si versa, fino a 257,52 si versa tutto a novembre.',
    alternative: 'No: si divide sempre come l’acconto intero.',
    ...{ source: 'L. 97/1977; istruzioni al rigo F6', certainty: 'media', years: BOTH },
  },
  {
    id: 'scadenza_add_zero',
    question: 'Da quale imposta netta sono dovute le addizionali?',
    adopted: 'Da più di 10 euro.',
    alternative: 'Da più di zero, come dicono le norme.',
    ...{ source: `${LIQUIDATION}, par. 19.24.1`, certainty: 'alta', years: BOTH },
  },
  {
    id: 'molise_maggiorazione',
    question: 'Le aliquote del Molise comprendono la maggiorazione di 0,30 per il disavanzo sanitario?',
    adopted: 'Sì: 2,03 / 2,23 / 3,63.',
    alternative: 'No: 1,73 / 1,93 / 3,33, come calcola la UIL (7/2025).',
    ...{ source: 'LR Molise 9/2013; Allegato C del 730/2026', certainty: 'bassa', years: BOTH },
  },
  {
    id: 'bolzano_detrazioni',
    question: 'Quanto toglie Bolzano oltre 50.000 euro di imponibile?',
    adopted: '430,50 euro fino a 90.000, e 125 × (imponibile − 50.000) / 25.000, al massimo 125.',
    alternative: 'Il Sole 24 Ore (9/2025) riporta 385 euro dovuti su 68.300; con questi parametri sono 410.',
    ...{ source: 'LP Bolzano 9/1998 art. 21-sexiesdecies', certainty: 'media', years: [2025] },
  },
];
