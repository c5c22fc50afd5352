import { once, perRow, perText, type Check } from '../kernel/check';
import { differs } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { answer, outsideAmount } from '../reading/outside';
import { lacks, num, numAt, ticked } from '../reading/read';
import { usedTooMuch } from '../quadro-g/used-credits';

/** An error where an advance is both refused and asked for. */
function bothChoices(id: string, none: string, less: string, message: string): Check {
  return perRow('F6', {
    ...{ id, gravity: 'errore', cells: [`F6.${none}`, `F6.${less}`], certainty: 'media', message },
    when: (row) => ticked(row, none) && num(row, less) > 0,
  });
}

const isUnlike = (facts: CheckFacts, written: number, name: 'accontoPrimaRata' | 'accontoSecondaRata') => {
  const known = outsideAmount(facts, name);
  return known !== null && differs(written, known, 0);
};

/** Quadro F, sections I to V: advances, credits of the last return, what was suspended, and the choices for the next year. */
export const quadroFPaid: readonly Check[] = [
  once({
    id: 'F-001',
    gravity: 'avviso',
    cells: ['F1.irpefPrimaRata', 'F1.irpefSecondaRata'],
    certainty: 'media',
    message:
      'Gli acconti del rigo F1 non sono quelli della Certificazione Unica o delle quietanze F24: ricontrolla gli importi.',
    when: (facts) =>
      isUnlike(facts, numAt(facts, 'F1.irpefPrimaRata'), 'accontoPrimaRata') ||
      isUnlike(facts, numAt(facts, 'F1.irpefSecondaRata'), 'accontoSecondaRata'),
  }),
  perRow('F1', {
    id: 'F-002',
    gravity: 'avviso',
    cells: ['F1.addizionaleComunale', 'F1.addizionaleComunaleF24'],
    certainty: 'media',
    message:
      'L’acconto dell’addizionale comunale sembra scritto due volte: lascialo fra le somme trattenute o fra quelle pagate con l’F24.',
    note: 'Senza sapere se l’acconto è lo stesso, scatta quando i due importi sono uguali.',
    when: (row, facts) => {
      const [withheld, paid] = [num(row, 'addizionaleComunale'), num(row, 'addizionaleComunaleF24')];
      return withheld > 0 && paid > 0 && (answer(facts, 'stessoAcconto', row) ?? withheld === paid);
    },
  }),
  usedTooMuch('F-003', 'F3', 'irpefCompensata', ['irpef']),
  usedTooMuch('F-004', 'F3', 'sostitutivaCompensata', ['sostitutivaCapitale']),
  usedTooMuch('F-005', 'F3', 'cedolareCompensata', ['cedolare']),
  perRow('F3', {
    id: 'F-006',
    gravity: 'errore',
    cells: ['F3.codiceRegione', 'F3.addizionaleRegionale'],
    certainty: 'media',
    message:
      'Scrivi il codice della regione del credito: due cifre, le trovi nel prospetto dell’anno scorso.',
    when: (row) => num(row, 'addizionaleRegionale') > 0 && lacks(row, 'codiceRegione'),
  }),
  perRow('F3', {
    id: 'F-007',
    gravity: 'errore',
    cells: ['F3.codiceComune', 'F3.addizionaleComunale'],
    certainty: 'media',
    message: 'Scrivi il comune da cui viene il credito dell’addizionale comunale.',
    when: (row) => num(row, 'addizionaleComunale') > 0 && lacks(row, 'codiceComune'),
  }),
  perText('F3.codiceRegione', {
    id: 'F-008',
    gravity: 'errore',
    cells: ['F3.codiceRegione'],
    certainty: 'media',
    message: 'Il codice della regione è fatto di due cifre, da 01 a 21: correggilo.',
    when: (written) => !/^(?:0[1-9]|1\d|2[01])$/.test(written),
  }),
  perRow('F5', {
    id: 'F-009',
    gravity: 'errore',
    cells: ['F5.codiceEvento', 'F5.irpef'],
    certainty: 'media',
    message:
      'Scrivi il codice dell’evento (terremoto, alluvione…) per cui i versamenti sono stati sospesi: lo trovi nella Certificazione Unica.',
    when: (row) =>
      lacks(row, 'codiceEvento') &&
      ['irpef', 'addizionaleRegionale', 'addizionaleComunale'].some((column) => num(row, column) > 0),
  }),
  bothChoices(
    'F-010',
    'nessunAccontoIrpef',
    'accontoIrpefRidotto',
    'Scegli: o nessun acconto IRPEF, o un acconto più basso. Togli la crocetta o l’importo.',
  ),
  bothChoices(
    'F-011',
    'nessunAccontoComunale',
    'accontoComunaleRidotto',
    'Scegli: o nessun acconto dell’addizionale comunale, o uno più basso. Togli la crocetta o l’importo.',
  ),
  bothChoices(
    'F-012',
    'nessunAccontoCedolare',
    'accontoCedolareRidotto',
    'Scegli: o nessun acconto della cedolare secca, o uno più basso. Togli la crocetta o l’importo.',
  ),
];
