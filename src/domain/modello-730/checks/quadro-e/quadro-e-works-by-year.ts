import { perRow, perText, type Check } from '../kernel/check';
import { show } from '../reading/limits';
import { has, isOne, num } from '../reading/read';
import { isCodiceFiscale } from '../lookups/right-codes';

/** Quadro E, section III A: which years a kind of work has (E41 to E43). */
export const quadroEWorksByYear: readonly Check[] = [
  perRow('E41', {
    id: 'E-066',
    gravity: 'errore',
    cells: ['E41.tipologia', 'E41.anno'],
    certainty: 'media',
    message: 'Il bonus facciate riguarda spese dal {dal} al {al}: controlla l’anno del rigo {rigo}.',
    when: (row, { law }) => {
      const { dal, finoAl } = law.edilizia.facciate;
      const spent = num(row, 'anno');
      const isOutside = spent < dal.value || spent > finoAl.value;
      return (
        isOne(row, 'tipologia', '15') && has(row, 'anno') && isOutside && { dal: dal.value, al: finoAl.value }
      );
    },
  }),
  perRow('E41', {
    id: 'E-067',
    gravity: 'errore',
    cells: ['E41.tipologia', 'E41.anno'],
    certainty: 'media',
    message:
      'La detrazione del {quota} per cento per togliere gli ostacoli a chi si muove con fatica c’è dal {dal}: controlla l’anno del rigo {rigo}.',
    when: (row, { law }) => {
      const { dal: barriereDal } = law.edilizia.barriere;
      return (
        isOne(row, 'tipologia', '21') &&
        has(row, 'anno') &&
        num(row, 'anno') < barriereDal.value && {
          quota: show(law.edilizia.barriere.aliquota),
          dal: barriereDal.value,
        }
      );
    },
  }),
  perRow('E41', {
    id: 'E-068',
    gravity: 'errore',
    cells: ['E41.tipologia', 'E41.anno'],
    certainty: 'media',
    message:
      'La detrazione del {quota} per cento contro i terremoti (codice 4) riguarda spese fino al {finoAl}: per gli anni dopo scegli un altro codice.',
    when: (row, { law }) => {
      const { antisismicheFinoAl } = law.ediliziaStraordinaria.sismabonus;
      return (
        isOne(row, 'tipologia', '4') &&
        num(row, 'anno') > antisismicheFinoAl.value && {
          quota: show(law.ediliziaStraordinaria.sismabonus.finoAl2016),
          finoAl: antisismicheFinoAl.value,
        }
      );
    },
  }),
  perText('E41.codiceFiscale', {
    id: 'E-069',
    gravity: 'errore',
    cells: ['E41.codiceFiscale'],
    certainty: 'media',
    message:
      'Il codice fiscale indicato per i lavori (condominio, società o altro) non è valido: ricontrollalo sulla fattura o sul bonifico.',
    when: (written, facts) => !isCodiceFiscale(facts, written),
  }),
];
