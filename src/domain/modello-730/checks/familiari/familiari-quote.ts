import { isChild } from '../../codes/family';
import { perRow, type Check } from '../kernel/check';
import { atMost, exceeds } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { codeOf, greatestPart, isSpouse } from './relatives';
import { isJoint, ofSpouse } from '../reading/joint';
import { has, isOne, num, text, ticked } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

const WHOLE = 100;

/** The parts of a child in both returns of a couple; null where there is no such child, or the other return is not known. */
function partsOfBoth(facts: CheckFacts, code: string | null): { own: number; other: number } | null {
  const { spouse } = facts.context;
  if (spouse === undefined || code === null || !isJoint(facts)) return null;
  return {
    own: greatestPart(facts.rows('FAM1'), code),
    other: greatestPart(spouse.taxReturn.rows.get('FAM1') ?? [], code),
  };
}

/** Familiari a carico: which part of the detrazione is whose. */
export const familiariQuote: readonly Check[] = [
  perRow('FAM1', {
    id: 'FA-018',
    gravity: 'errore',
    cells: ['FAM1.percentuale', 'FAM1.parentela'],
    message: 'Per i figli la percentuale può essere 0, 50, 100 oppure C.',
    when: (row) =>
      isChild(row) && text(row, 'percentuale') !== null && !isOne(row, 'percentuale', '0', '50', '100', 'C'),
  }),
  perRow('FAM1', {
    id: 'FA-019',
    gravity: 'errore',
    cells: ['FAM1.percentuale', 'FAM1.parentela'],
    message: 'La lettera C vale solo per il primo figlio (F1), quando manca l’altro genitore.',
    when: (row) => text(row, 'percentuale') === 'C' && text(row, 'parentela') !== 'F1',
  }),
  perRow('FAM1', {
    id: 'FA-020',
    gravity: 'errore',
    cells: ['FAM1.percentuale', 'FAM1.mesiACarico'],
    message:
      'Non si può usare C sul primo figlio se il coniuge è a carico per tutto l’anno: scegli un’altra percentuale.',
    when: (row, { law }, rows) =>
      text(row, 'percentuale') === 'C' &&
      rows.some(
        (other) => isSpouse(other) && atMost(law.arrotondamento.mesiDellAnno, num(other, 'mesiACarico')),
      ),
  }),
  perRow('FAM1', {
    id: 'FA-021',
    gravity: 'errore',
    cells: ['FAM1.percentuale', 'FR1.dichiarazioneCongiunta'],
    message:
      'Nella dichiarazione congiunta le quote dello stesso figlio non superano 100 in tutto: correggile.',
    when: (row, facts) => {
      const parts = isChild(row) ? partsOfBoth(facts, codeOf(row)) : null;
      return parts !== null && parts.own + parts.other > WHOLE;
    },
  }),
  perRow('FAM1', {
    id: 'FA-022',
    gravity: 'avviso',
    cells: ['FAM1.percentuale', 'FR1.dichiarazioneCongiunta'],
    message: 'Parte della detrazione per il figlio non va a nessuno dei genitori: conferma che va bene così.',
    note: 'Solo dove una percentuale è scritta: per i minori di 21 anni può mancare',
    when: (row, facts) => {
      const parts = isChild(row) && has(row, 'percentuale') ? partsOfBoth(facts, codeOf(row)) : null;
      return parts !== null && parts.own + parts.other < WHOLE;
    },
  }),
  perRow('FAM1', {
    id: 'FA-023',
    gravity: 'avviso',
    cells: ['FAM1.percentuale', 'FAM1.codiceFiscale'],
    message:
      'Senza accordo le quote sono a metà; se i genitori sono d’accordo può avere tutto chi ha il reddito più alto.',
    note: 'L’imposta dell’altro coniuge è capiente se la sua imposta netta (r50) non è zero',
    when: (row, facts) =>
      isChild(row) &&
      text(row, 'percentuale') === '50' &&
      isJoint(facts) &&
      exceeds(ofSpouse(facts, 'reddito_riferimento'), incomeForReliefs(facts)) &&
      exceeds(ofSpouse(facts, 'r50'), 0),
  }),
  perRow('FAM1', {
    id: 'FA-024',
    gravity: 'errore',
    cells: ['FAM1.detrazione100Affidamento', 'FAM1.parentela'],
    message: 'La casella dell’affidamento vale solo per i figli: toglila.',
    when: (row) => ticked(row, 'detrazione100Affidamento') && !isChild(row),
  }),
  perRow('FAM1', {
    id: 'FA-025',
    gravity: 'errore',
    cells: ['FAM1.detrazione100Affidamento', 'FAM1.percentuale'],
    message: 'Se chiedi l’intera detrazione per l’affidamento la percentuale deve essere 100.',
    when: (row) => ticked(row, 'detrazione100Affidamento') && text(row, 'percentuale') !== '100',
  }),
  perRow('FAM1', {
    id: 'FA-026',
    gravity: 'errore',
    cells: ['FAM1.disabilita', 'FAM1.parentela'],
    message: 'La casella della disabilità vale solo per i figli: toglila.',
    when: (row) => ticked(row, 'disabilita') && !isChild(row),
  }),
];
