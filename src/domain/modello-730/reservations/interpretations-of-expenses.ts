import type { Interpretation } from './interpretations';

const BOTH = [2024, 2025];

/** Open readings of quadro E, in the order of the form. */
export const EXPENSE_INTERPRETATIONS: readonly Interpretation[] = [
  {
    id: 'franchigia_e1_e2',
    question: 'Le spese dei righi E1 ed E2 hanno una sola franchigia?',
    adopted: 'Sì: 129,11 euro si tolgono una volta dalla loro somma.',
    alternative: 'No: ognuno dei due righi ha la sua.',
    ...{ source: 'TUIR art. 15 c. 1 lett. c; istruzioni al rigo E2', certainty: 'media', years: BOTH },
  },
  {
    id: 'mutui_oltre_limite',
    question: 'Se gli interessi di più mutui superano insieme 4.000 euro, quali contano per primi?',
    adopted: 'Quelli dei contratti più vecchi, che il tetto delle spese non conta.',
    alternative: 'Ciascuno in proporzione.',
    ...{ source: 'TUIR art. 15 c. 1 lett. b, art. 16-ter', certainty: 'media', years: BOTH },
  },
  {
    id: 'contratti_dal_2025',
    question: 'I premi e i mutui dei codici 36, 38, 39, 43, 46, 47 e 81 contano nel tetto delle spese?',
    adopted: 'No: il modello non dice la data, e si trattano come contratti stipulati entro il 2024.',
    alternative: 'Sì, se il contratto è del 2025: i codici che lo dicono non sono riscontrati.',
    ...{ source: 'TUIR art. 16-ter; circ. AdE 6/E del 29/5/2025', certainty: 'bassa', years: [2025] },
  },
  {
    id: 'quota_del_reddito',
    question: 'Il 2, il 10, il 20 e il 30 per cento delle erogazioni si misurano sul reddito complessivo?',
    adopted: 'Sì, sul rigo 11 del prospetto.',
    alternative: 'No: sul reddito di riferimento, senza abitazione principale e con la cedolare.',
    ...{ source: 'TUIR artt. 10 e 15; D.Lgs. 117/2017 art. 83', certainty: 'media', years: BOTH },
  },
  {
    id: 'limite_terzo_settore',
    question: 'Le erogazioni dei codici 61, 71 e 76 hanno 30.000 euro di limite ciascuna?',
    adopted: 'Sì.',
    alternative: 'No: 30.000 euro in tutto.',
    ...{ source: 'TUIR art. 15 c. 1.1; D.Lgs. 117/2017 art. 83 c. 1', certainty: 'media', years: BOTH },
  },
  {
    id: 'limite_mutui_lavori',
    question: 'Gli interessi dei codici 9, 10 e 46 hanno 2.582,28 euro di limite ciascuno?',
    adopted: 'Sì.',
    alternative: 'No: 2.582,28 euro in tutto.',
    ...{ source: 'TUIR art. 15 c. 1-ter; L. 449/1997 art. 1 c. 4', certainty: 'media', years: BOTH },
  },
  {
    id: 'mutui_agrari',
    question: 'Entro quali redditi dei terreni contano gli interessi dei mutui agrari?',
    adopted: 'Quelli dei righi 1 e 2 del prospetto, per i due codici insieme.',
    alternative: 'Anche i dominicali che non si tassano perché scontano l’IMU.',
    ...{ source: 'TUIR art. 15 c. 1 lett. a', certainty: 'media', years: BOTH },
  },
  {
    id: 'prima_occupazione',
    question: 'Quanto conta dei contributi del rigo E28?',
    adopted: 'Quanto resta di 7.746,86 euro, tolti quelli ordinari e quelli dedotti dal sostituto.',
    alternative: 'Al massimo 2.582,29 euro.',
    ...{ source: 'D.Lgs. 252/2005 art. 8 c. 6', certainty: 'media', years: BOTH },
  },
  {
    id: 'limite_per_immobile',
    question: 'Quali righi del recupero edilizio hanno lo stesso limite di 96.000 euro?',
    adopted: 'Quelli con lo stesso numero d’ordine e lo stesso anno; senza numero ognuno è un immobile.',
    alternative: 'Ogni rigo ha il suo, qualunque sia il numero d’ordine.',
    ...{ source: 'TUIR art. 16-bis', certainty: 'media', years: BOTH },
  },
  {
    id: 'codice_20_barriere',
    question: 'Il codice 20 dei lavori è l’eliminazione delle barriere al 75 per cento?',
    adopted: 'Sì, come il 21; con un codice di superbonus nella colonna 7 è superbonus.',
    alternative: 'No: è solo l’intervento trainato dal superbonus, e il 75 per cento è il codice 21.',
    ...{ source: 'DL 34/2020 artt. 119 e 119-ter', certainty: 'bassa', years: BOTH },
  },
  {
    id: 'cane_guida_oltre_120000',
    question: 'La detrazione per il cane guida si riduce oltre 120.000 euro?',
    adopted: 'Sì, come le altre dell’articolo 15.',
    alternative: 'No: è un importo fisso.',
    ...{ source: 'TUIR art. 15 c. 1-quater e 3-bis', certainty: 'media', years: BOTH },
  },
];
