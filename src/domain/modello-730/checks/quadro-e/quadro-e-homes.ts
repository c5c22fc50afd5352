import { nameOfRow, type Row } from '../../cells/tax-return';
import { perRow, type Check, type Finding } from '../kernel/check';
import type { CheckFacts } from '../kernel/facts';
import { cellsOfRow } from '../kernel/out-of-form';
import { has, lacks, num, ticked } from '../reading/read';

const numberOf = (row: Row) => num(row, 'numeroOrdine');

/** The rows of a rigo that describe the home of a number. */
function describing(facts: CheckFacts, rigo: string, number: number): Row[] {
  return facts.rows(rigo).filter((row) => has(row, 'numeroOrdine') && numberOf(row) === number);
}

const asksForRegistration = (row: Row) => has(row, 'dataAccatastamento') || has(row, 'numeroAccatastamento');
const hasContract = (row: Row) =>
  has(row, 'dataRegistrazione') || has(row, 'numeroSottonumero') || has(row, 'codiceUfficio');

/** Rows of one number of which one is too many: two alike, or a home both in the cadastre and asked to be put there. */
function clashing(facts: CheckFacts, number: number): readonly Row[] {
  const [inCadastre, others] = [describing(facts, 'E51', number), describing(facts, 'E53', number)];
  // Whoever rents describes the home in E51 and the contract in E53, under one number.
  const asked = others.filter((row) => !hasContract(row));
  const isTwice = inCadastre.length + asked.length > 1 || others.length > 1;
  return isTwice ? [...inCadastre, ...others] : [];
}

/** Quadro E, section III B: the homes of the works (E51 to E53). */
export const quadroEHomes: readonly Check[] = [
  perRow('E41', {
    id: 'E-070',
    gravity: 'errore',
    cells: ['E41.numeroOrdine', 'E51.numeroOrdine', 'E53.numeroOrdine'],
    certainty: 'media',
    message:
      'Nei righi da E51 a E53 mancano i dati della casa numero {numero}: aggiungili, o correggi il numero nel rigo {rigo}.',
    note: 'Un rigo senza numero d’ordine non è guardato.',
    when: (row, facts) =>
      has(row, 'numeroOrdine') &&
      [...describing(facts, 'E51', numberOf(row)), ...describing(facts, 'E53', numberOf(row))].length ===
        0 && {
        numero: numberOf(row),
      },
  }),
  {
    id: 'E-071',
    gravity: 'errore',
    cells: ['E51.numeroOrdine', 'E53.numeroOrdine'],
    certainty: 'media',
    message: 'Il numero {numero} è dato a due case: usa un numero diverso per ciascuna.',
    note: 'Lo stesso numero in E51 e in E53 va bene quando E53 ha gli estremi del contratto dell’inquilino che ha pagato i lavori.',
    find: (facts) => {
      const rows = [...facts.rows('E51'), ...facts.rows('E53')].filter((row) => has(row, 'numeroOrdine'));
      return [...new Set(rows.map(numberOf))].flatMap((number): Finding[] => {
        const wrong = clashing(facts, number);
        if (wrong.length === 0) return [];
        return [
          { cells: wrong.flatMap((row) => cellsOfRow(row, 'numeroOrdine')), values: { numero: number } },
        ];
      });
    },
  },
  {
    id: 'E-072',
    gravity: 'avviso',
    cells: ['E51.condominio', 'E41.codiceFiscale'],
    certainty: 'media',
    message: 'Per i lavori sulle parti comuni scrivi nel rigo {rigo} il codice fiscale del condominio.',
    find: (facts) =>
      facts.rows('E41').flatMap((row): Finding[] => {
        if (!has(row, 'numeroOrdine') || has(row, 'codiceFiscale')) return [];
        const homes = describing(facts, 'E51', numberOf(row)).filter((home) => ticked(home, 'condominio'));
        if (homes.length === 0) return [];
        const cells = homes.flatMap((home) => cellsOfRow(home, 'condominio'));
        return [{ cells: [...cells, ...cellsOfRow(row, 'codiceFiscale')], values: { rigo: nameOfRow(row) } }];
      }),
  },
  perRow('E51', {
    id: 'E-073',
    gravity: 'errore',
    cells: ['E51.foglio', 'E51.particella'],
    message:
      'Nel rigo {rigo} mancano foglio e particella della casa: li trovi nell’atto di acquisto o nella visura catastale.',
    when: (row, facts) =>
      !ticked(row, 'condominio') &&
      (lacks(row, 'foglio') || lacks(row, 'particella')) &&
      !describing(facts, 'E53', numberOf(row)).some(asksForRegistration),
  }),
  perRow('E53', {
    id: 'E-074',
    gravity: 'errore',
    cells: ['E53.dataRegistrazione', 'E53.codiceUfficio'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} completa gli estremi del contratto dell’inquilino che ha pagato i lavori: data, numero e ufficio insieme.',
    when: (row) =>
      has(row, 'dataRegistrazione') !== (has(row, 'codiceUfficio') && has(row, 'numeroSottonumero')),
  }),
];
