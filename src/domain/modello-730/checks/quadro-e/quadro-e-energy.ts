import { rateOf } from '../../rules/works/energy';
import { numberInYear } from '../../rules/common/spread-expense';
import { isByHome } from '../../rules/works/works';
import { perRow, type Check } from '../kernel/check';
import { exceeds, percentOf } from '../reading/compare';
import { show } from '../reading/limits';
import { isSaid } from '../reading/outside';
import { has, isOne, lacks, num, text } from '../reading/read';

/** Works on the common parts of a condominium. */
const COMMON_PARTS = ['8', '9', '10', '11'];

/** Quadro E, section IV: energy saving (E61 and E62). */
export const quadroEEnergy: readonly Check[] = [
  perRow('E61', {
    id: 'E-079',
    gravity: 'errore',
    cells: ['E61.anno', 'E61.numeroRata'],
    certainty: 'media',
    message: 'Nel rigo {rigo} la rata non torna con l’anno: per una spesa del {speso} è la numero {rata}.',
    when: (row, facts) => {
      const spent = num(row, 'anno');
      const part = numberInYear(spent, facts.year.incomeYear);
      return (
        has(row, 'anno') &&
        has(row, 'numeroRata') &&
        lacks(row, 'casiParticolari') &&
        num(row, 'numeroRata') !== part && { speso: spent, rata: part }
      );
    },
  }),
  perRow('E61', {
    id: 'E-080',
    gravity: 'errore',
    cells: ['E61.tipoIntervento', 'E61.codiceFiscale'],
    certainty: 'media',
    message: 'Per i lavori sulle parti comuni scrivi nel rigo {rigo} il codice fiscale del condominio.',
    when: (row) => isOne(row, 'tipoIntervento', ...COMMON_PARTS) && lacks(row, 'codiceFiscale'),
  }),
  perRow('E61', {
    id: 'E-081',
    gravity: 'errore',
    cells: ['E61.tipoIntervento', 'E61.anno'],
    certainty: 'media',
    message:
      'Le caldaie a gas o ad altri combustibili fossili danno una detrazione per spese fino al {finoAl}: togli il rigo {rigo}.',
    note: 'Nel 730/2025 non può scattare: le spese arrivano al 2024.',
    when: (row, facts) => {
      const { caldaieFossiliFinoAl } = facts.law.energia;
      return (
        isOne(row, 'tipoIntervento', '13') &&
        num(row, 'anno') > caldaieFossiliFinoAl.value &&
        isSaid(facts, 'combustibileFossile', row) && { finoAl: caldaieFossiliFinoAl.value }
      );
    },
  }),
  perRow('E61', {
    id: 'E-082',
    gravity: 'errore',
    cells: ['E61.anno', 'E61.percentuale'],
    certainty: 'bassa',
    message:
      'Nel rigo {rigo} indica la percentuale: per i lavori del {anno} dipende da se riguardano l’abitazione principale.',
    note: 'Vale per le spese dal 2025.',
    when: (row, { law }) => isByHome(num(row, 'anno'), law) && lacks(row, 'percentuale'),
  }),
  perRow('E61', {
    id: 'E-083',
    gravity: 'informazione',
    cells: ['E61.spesa', 'E61.tipoIntervento'],
    certainty: 'media',
    message:
      'Per il lavoro del rigo {rigo} la detrazione si ferma a {limite} euro in tutto: la parte in più non conta.',
    when: (row, { law }) => {
      const kind = law.energia.tipi.get(text(row, 'tipoIntervento') ?? '');
      if (kind === undefined) return null;
      const { aliquotaFinoAl2024, detrazioneMassima } = kind;
      const detrazione = percentOf(rateOf(row, aliquotaFinoAl2024, law), num(row, 'spesa'));
      return exceeds(detrazione, detrazioneMassima) && { limite: show(detrazioneMassima) };
    },
  }),
];
