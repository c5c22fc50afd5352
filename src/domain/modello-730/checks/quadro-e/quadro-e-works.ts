import type { Row } from '../../cells/tax-return';
import { numberInYear } from '../../rules/common/spread-expense';
import { hasRateByHome, worksOf } from '../../rules/works/renovation-kinds';
import { perRow, type Check } from '../kernel/check';
import type { CheckFacts } from '../kernel/facts';
import { beyond, show } from '../reading/limits';
import { alone, outOfForm, perGroup } from '../kernel/out-of-form';
import { has, isOne, lacks, num, total } from '../reading/read';
import { exceeds } from '../reading/compare';

/** Ordinary renovation has no code. */
const isOrdinary = (row: Row) => lacks(row, 'tipologia');

const home = (row: Row) => (has(row, 'numeroOrdine') ? String(num(row, 'numeroOrdine')) : alone(row));

// The year is the one that the parameters are named for: `rateDal2024`.

function isInTenParts(row: Row, { law }: CheckFacts): boolean {
  return worksOf(row, law)?.instalments.value.equals(law.edilizia.rate.value) ?? false;
}

/** Quadro E, section III A: building works (E41 to E43). */
export const quadroEWorks: readonly Check[] = [
  outOfForm(['E41.anno'], {
    id: 'E-059',
    gravity: 'errore',
    cells: ['E41.anno'],
    certainty: 'media',
    message: 'Le rate ancora aperte riguardano lavori pagati dal {dal} al {anno}: controlla l’anno.',
    say: ({ year }) => ({ dal: year.incomeYear - 9 }),
  }),
  perRow('E41', {
    id: 'E-060',
    gravity: 'errore',
    cells: ['E41.numeroRata', 'E41.anno'],
    certainty: 'media',
    message: 'Nel rigo {rigo} la rata non torna con l’anno: per una spesa del {speso} è la numero {rata}.',
    note: 'Si guardano i lavori che per tipo e anno si dividono in dieci rate.',
    when: (row, facts) => {
      const spent = num(row, 'anno');
      const part = numberInYear(spent, facts.year.incomeYear);
      return (
        isInTenParts(row, facts) &&
        has(row, 'anno') &&
        has(row, 'numeroRata') &&
        num(row, 'numeroRata') !== part && { speso: spent, rata: part }
      );
    },
  }),
  perRow('E41', {
    id: 'E-061',
    gravity: 'errore',
    cells: ['E41.anno', 'E41.percentuale'],
    certainty: 'bassa',
    message:
      'Nel rigo {rigo} indica se i lavori del {anno} riguardano l’abitazione principale ({principale} per cento) o un altro immobile ({altri} per cento).',
    note: 'Vale per le spese dal 2025 dei lavori ordinari e antisismici: gli altri hanno una sola aliquota.',
    when: (row, facts) => {
      const { dal2025AbitazionePrincipale: main, dal2025Altre: other } = facts.law.edilizia.aliquote;
      if (main === null || other === null) return null;
      const isMissing = hasRateByHome(row, facts.law) && lacks(row, 'percentuale');
      return isMissing && { principale: show(main), altri: show(other) };
    },
  }),
  perGroup('E41', {
    id: 'E-062',
    gravity: 'errore',
    cells: ['E41.spesa', 'E41.numeroOrdine'],
    certainty: 'media',
    message:
      'I lavori su una casa contano al massimo fino a {limite} euro l’anno: correggi la spesa dal rigo {rigo}.',
    note: 'Le righe senza numero d’ordine dell’immobile si guardano una per una.',
    key: (row) => (isOrdinary(row) ? `${home(row)} ${String(num(row, 'anno'))}` : null),
    when: (rows, { law }) => beyond(total(rows, 'spesa'), law.edilizia.massimaleUnita),
  }),
  perGroup('E41', {
    id: 'E-063',
    gravity: 'avviso',
    cells: ['E41.spesa', 'E41.interventiParticolari'],
    certainty: 'media',
    message:
      'Per lavori proseguiti da un anno all’altro il limite di {limite} euro vale per tutto l’intervento: togli la parte in più.',
    key: (row) => (isOrdinary(row) ? home(row) : null),
    when: (rows, { law }) =>
      rows.some((row) => isOne(row, 'interventiParticolari', '1')) &&
      beyond(total(rows, 'spesa'), law.edilizia.massimaleUnita),
  }),
  perRow('E41', {
    id: 'E-064',
    gravity: 'errore',
    cells: ['E41.tipologia', 'E41.anno'],
    certainty: 'media',
    message: 'Il bonus verde c’era per spese fino al {finoAl}: togli il rigo {rigo}.',
    note: 'Nel 730/2025 non può scattare: le spese arrivano al 2024.',
    when: (row, { law }) => {
      const { finoAl } = law.edilizia.verde;
      return (
        isOne(row, 'tipologia', '12', '13') && num(row, 'anno') > finoAl.value && { finoAl: finoAl.value }
      );
    },
  }),
  perRow('E41', {
    id: 'E-065',
    gravity: 'errore',
    cells: ['E41.tipologia', 'E41.spesa'],
    certainty: 'media',
    message: 'Il bonus verde conta al massimo fino a {limite} euro per ogni casa: scrivi questa somma.',
    when: (row, { law }) => {
      const { massimale } = law.edilizia.verde;
      return (
        isOne(row, 'tipologia', '12', '13') &&
        exceeds(num(row, 'spesa'), massimale) && { limite: show(massimale) }
      );
    },
  }),
];
