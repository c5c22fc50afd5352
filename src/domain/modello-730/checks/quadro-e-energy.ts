import type { Row } from '../cells/tax-return';
import type { Quantity } from '../engine/quantity';
import { numberInYear } from '../rules/instalments';
import { isByHome } from '../rules/works';
import { perRow, type Check } from './check';
import { exceeds, percentOf } from './compare';
import type { CheckFacts } from './facts';
import { show } from './limits';
import { isSaid } from './outside';
import { has, isOne, lacks, num, text } from './read';

/** Works on the common parts of a condominium. */
const COMMON_PARTS = ['8', '9', '10', '11'];
/** Codes of E61 column 3: 50 per cent for the main home, 36 for the others. */
const [MAIN_HOME, OTHER_HOME] = ['5', '6'];

/** The rate of an expense, as far as the parameters have it. */
function rateOf(row: Row, facts: CheckFacts): Quantity | null {
  const { law } = facts;
  const kind = law.energia.tipi.get(text(row, 'tipoIntervento') ?? '');
  if (!isByHome(num(row, 'anno'))) return kind?.aliquotaFinoAl2024 ?? null;
  if (isOne(row, 'percentuale', MAIN_HOME)) return law.energia.dal2025AbitazionePrincipale;
  return isOne(row, 'percentuale', OTHER_HOME) ? law.energia.dal2025Altre : null;
}

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
      const { caldaieFossiliFinoAl } = facts.law.controlli.lavori;
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
    when: (row) => isByHome(num(row, 'anno')) && lacks(row, 'percentuale'),
  }),
  perRow('E61', {
    id: 'E-083',
    gravity: 'informazione',
    cells: ['E61.spesa', 'E61.tipoIntervento'],
    certainty: 'media',
    message:
      'Per il lavoro del rigo {rigo} la detrazione si ferma a {limite} euro in tutto: la parte in più non conta.',
    when: (row, facts) => {
      const kind = facts.law.energia.tipi.get(text(row, 'tipoIntervento') ?? '');
      const rate = rateOf(row, facts);
      if (kind === undefined || rate === null) return null;
      const { detrazioneMassima } = kind;
      return (
        exceeds(percentOf(rate, num(row, 'spesa')), detrazioneMassima) && { limite: show(detrazioneMassima) }
      );
    },
  }),
];
