import { once, type Check } from '../kernel/check';
import { exceeds } from '../reading/compare';
import { beyond, show } from '../reading/limits';
import { isDenied } from '../reading/outside';
import { numAt, tickedAt } from '../reading/read';
import { isOwed } from '../reading/results';

/** Quadro I: credits to pay other taxes with. */
export const quadroI: readonly Check[] = [
  once({
    id: 'I-001',
    gravity: 'errore',
    cells: ['I1.importo', 'I1.interoCredito'],
    certainty: 'media',
    message: 'Scrivi quanto credito vuoi usare, oppure barra «intero credito»: non tutti e due.',
    when: (facts) => numAt(facts, 'I1.importo') > 0 && tickedAt(facts, 'I1.interoCredito'),
  }),
  once({
    id: 'I-002',
    gravity: 'errore',
    cells: ['I1.importo'],
    certainty: 'media',
    message:
      'Il credito di questa dichiarazione è di {limite} euro, e non puoi usarne di più: correggi l’importo.',
    when: (facts) => beyond(numAt(facts, 'I1.importo'), facts.figure('crediti')),
  }),
  once({
    id: 'I-003',
    gravity: 'avviso',
    cells: ['I1.importo'],
    certainty: 'media',
    message: 'Questa dichiarazione si chiude con un importo da pagare: il quadro I non serve, svuotalo.',
    when: (facts) => facts.isFilled('I1') && isOwed(facts),
  }),
  once({
    id: 'I-004',
    gravity: 'avviso',
    cells: ['I1.importo'],
    certainty: 'media',
    message:
      'Per usare più di {limite} euro di credito serve il visto di conformità: chiedilo al CAF o a un professionista.',
    when: (facts) => {
      const { vistoOltre } = facts.law.controlli.compensazione;
      return (
        exceeds(numAt(facts, 'I1.importo'), vistoOltre) &&
        isDenied(facts, 'vistoDiConformita') && { limite: show(vistoOltre) }
      );
    },
  }),
];
