import type { Check } from '../kernel/check';
import { wrongComuni } from '../lookups/comuni';
import {
  isNegativeAmount,
  isNoCode,
  isNoComune,
  isNoPercentage,
  isNoWholeAmount,
  missing,
  ofRefused,
} from './form-checks';

const everyCell = { gravity: 'errore', cells: ['*'] } as const;

const noComune = ofRefused({
  ...everyCell,
  id: 'GE-005',
  message: 'Il codice comune {valore} non esiste o non è più valido: scegli il comune dall’elenco.',
  note: 'Chi è nato, e un immobile in catasto, può avere il codice di un comune soppresso',
  when: isNoComune,
});

/** Controlli generali: what holds for every cell of a kind. */
export const generaliCampi: readonly Check[] = [
  ofRefused({
    ...everyCell,
    id: 'GE-001',
    message: 'Gli importi del 730 non possono essere negativi: controlla il campo {campo}.',
    when: isNegativeAmount,
  }),
  ofRefused({
    ...everyCell,
    id: 'GE-002',
    message:
      'Nel campo {campo} scrivi l’importo in euro interi, senza centesimi: da 50 centesimi in su si arrotonda all’euro dopo.',
    when: isNoWholeAmount,
  }),
  ofRefused({
    ...everyCell,
    id: 'GE-003',
    message:
      'Nel campo {campo} la percentuale deve essere compresa tra 0,01 e 100, con al massimo due decimali.',
    when: isNoPercentage,
  }),
  ofRefused({
    ...everyCell,
    id: 'GE-004',
    message: 'Il codice {valore} non è previsto per {campo}: scegli una voce dell’elenco.',
    when: isNoCode,
  }),
  {
    ...noComune,
    find: (facts) => [
      ...noComune.find(facts),
      ...wrongComuni(facts).map(({ cell, code, label }) => ({
        cells: [cell],
        values: { valore: code, campo: `«${label}»` },
      })),
    ],
  },
  {
    ...everyCell,
    id: 'GE-006',
    message: '{dove}: manca il campo {campo}.',
    find: missing,
  },
];
