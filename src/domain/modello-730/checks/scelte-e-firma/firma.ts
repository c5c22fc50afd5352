import { showDay } from '../../../dates/show-day';
import { once, type Check } from '../kernel/check';
import { dayOf, isAfter } from '../reading/days';
import { lastModule } from '../reading/modules';
import { hasAt, numAt, textAt, tickedAt } from '../reading/read';

/** The signature of the return. */
export const firma: readonly Check[] = [
  once({
    id: 'OT-012',
    gravity: 'errore',
    cells: ['FIRMA1.firma'],
    certainty: 'media',
    message: 'Manca la tua firma: firma la dichiarazione, o confermala con le tue credenziali.',
    when: (facts) => !tickedAt(facts, 'FIRMA1.firma'),
  }),
  once({
    id: 'OT-013',
    gravity: 'errore',
    cells: ['FIRMA1.numeroModuli', 'FR1.numeroModulo'],
    certainty: 'media',
    message: 'I moduli compilati sono {moduli}: correggi il numero accanto alla firma.',
    when: (facts) => {
      const last = Math.max(lastModule(facts), numAt(facts, 'FR1.numeroModulo'));
      return (
        hasAt(facts, 'FIRMA1.numeroModuli') &&
        numAt(facts, 'FIRMA1.numeroModuli') !== last && { moduli: last }
      );
    },
  }),
  once({
    id: 'OT-014',
    gravity: 'errore',
    cells: ['FIRMA1.dataFirma'],
    certainty: 'media',
    message: 'La data della firma va dal {dal} a oggi: correggila.',
    when: (facts) => {
      const [signed, first] = [textAt(facts, 'FIRMA1.dataFirma'), dayOf(facts, 1, 1, 1)];
      const isWrong = isAfter(signed, facts.context.sentOn) || isAfter(first, signed);
      return isWrong && { dal: showDay(first) };
    },
  }),
  once({
    id: 'OT-015',
    gravity: 'errore',
    cells: ['FIRMA1.firma', 'FR1.dichiarazioneCongiunta'],
    certainty: 'media',
    message: 'Nella dichiarazione congiunta devono firmare tutti e due i coniugi: manca una firma.',
    when: (facts) => {
      const { spouse } = facts.context;
      const [theirs] = spouse?.taxReturn.rows.get('FIRMA1') ?? [];
      const isMissing =
        !tickedAt(facts, 'FIRMA1.firma') || (spouse !== undefined && theirs?.values.get('firma') !== true);
      return tickedAt(facts, 'FR1.dichiarazioneCongiunta') && isMissing;
    },
  }),
  once({
    id: 'OT-016',
    gravity: 'avviso',
    cells: ['FIRMA1.consensoDati'],
    certainty: 'media',
    message:
      'Per trattare le tue scelte e i tuoi dati sanitari al CAF serve il tuo consenso: barra la casella, se sei d’accordo.',
    when: (facts) => !tickedAt(facts, 'FIRMA1.consensoDati'),
  }),
];
