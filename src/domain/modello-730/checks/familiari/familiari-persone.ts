import { isChild, isFirstChild } from '../../codes/family';
import { once, perRow, perText, type Check } from '../kernel/check';
import { birthOf, codeOf, hasRefusedCode, isOtherRelative, isSpouse } from './relatives';
import { exceeds } from '../reading/compare';
import { monthOf, monthsFrom, yearOf } from '../reading/days';
import { show } from '../reading/limits';
import { isSaid } from '../reading/outside';
import { outOfForm } from '../kernel/out-of-form';
import { isCodeOfPerson } from '../lookups/right-codes';
import { isOne, lacks, num, numAt, textAt, total } from '../reading/read';

/** Familiari a carico: who they are, and for how many months. */
export const familiariPersone: readonly Check[] = [
  perRow('FAM1', {
    id: 'FA-001',
    gravity: 'errore',
    cells: ['FAM1.codiceFiscale', 'FAM1.parentela'],
    message: 'Scrivi il codice fiscale del familiare; può mancare solo per un figlio in affido preadottivo.',
    when: (row, facts) => {
      const isInFoster =
        isSaid(facts, 'affidoPreadottivo', row) ||
        (isChild(row) && numAt(facts, 'FAM2.numeroFigliAffido') > 0);
      return lacks(row, 'codiceFiscale') && !hasRefusedCode(facts, row) && !isInFoster;
    },
  }),
  perText('FAM1.codiceFiscale', {
    id: 'FA-002',
    gravity: 'errore',
    cells: ['FAM1.codiceFiscale'],
    message: 'Il codice fiscale del familiare non è valido: ricontrollalo sulla sua tessera sanitaria.',
    when: (code, facts) => !isCodeOfPerson(facts, code),
  }),
  perRow('FAM1', {
    id: 'FA-003',
    gravity: 'errore',
    cells: ['FAM1.codiceFiscale'],
    message: 'Lo stesso familiare è inserito due volte: lascia un rigo solo, o dividi i mesi fra i righi.',
    note: 'I mesi si sovrappongono se insieme superano 12, o se in uno dei righi mancano',
    when: (row, _, rows) => {
      const code = codeOf(row);
      const same = rows.filter((each) => codeOf(each) === code);
      const isTwice = code !== null && same.length > 1 && same[0] !== row;
      return (
        isTwice && (total(same, 'mesiACarico') > 12 || same.some((each) => num(each, 'mesiACarico') === 0))
      );
    },
  }),
  perRow('FAM1', {
    id: 'FA-004',
    gravity: 'errore',
    cells: ['FAM1.codiceFiscale', 'FR2.codiceFiscale'],
    message: 'Non puoi inserire te stesso tra i familiari a carico: togli il rigo.',
    when: (row, facts) => codeOf(row) !== null && codeOf(row) === textAt(facts, 'FR2.codiceFiscale'),
  }),
  once({
    id: 'FA-005',
    gravity: 'errore',
    cells: ['FAM1.parentela', 'FAM1.mesiACarico'],
    message: 'I mesi a carico dei coniugi non possono superare {mesi} in totale: controllali.',
    when: (facts) => {
      const spouses = facts.rows('FAM1').filter(isSpouse);
      const { mesiDellAnno } = facts.law.arrotondamento;
      const isTooMany = spouses.length > 1 && exceeds(total(spouses, 'mesiACarico'), mesiDellAnno);
      return isTooMany && { mesi: show(mesiDellAnno) };
    },
  }),
  once({
    id: 'FA-006',
    gravity: 'errore',
    cells: ['FAM1.parentela'],
    message: 'Il primo figlio (F1) è uno solo: per gli altri scrivi F.',
    when: (facts) => facts.rows('FAM1').filter(isFirstChild).length > 1,
  }),
  once({
    id: 'FA-007',
    gravity: 'avviso',
    cells: ['FAM1.parentela'],
    message: 'Hai scritto F ma nessun F1: il maggiore dei figli a carico è F1.',
    note: 'Nel 730/2025 il primo figlio può essere anche quello con disabilità (D)',
    when: (facts) => {
      const rows = facts.rows('FAM1');
      return (
        rows.some((row) => isOne(row, 'parentela', 'F')) &&
        !rows.some((row) => isOne(row, 'parentela', 'F1', 'D'))
      );
    },
  }),
  perRow('FAM1', {
    id: 'FA-008',
    gravity: 'avviso',
    cells: ['FAM1.parentela', 'FAM1.codiceFiscale'],
    message: 'Il primo figlio (F1) deve essere il maggiore tra i figli a carico: scambia F1 e F.',
    when: (row, facts, rows) => {
      const first = isFirstChild(row) ? birthOf(facts, row) : null;
      return (
        first !== null &&
        rows.some((other) => isOne(other, 'parentela', 'F') && first > (birthOf(facts, other) ?? first))
      );
    },
  }),
  outOfForm(['FAM1.mesiACarico'], {
    id: 'FA-009',
    gravity: 'errore',
    cells: ['FAM1.mesiACarico', 'FAM1.parentela'],
    message: 'Indica per quanti mesi il familiare è stato a carico: da 1 a {mesi}.',
    say: ({ law }) => ({ mesi: show(law.arrotondamento.mesiDellAnno) }),
    also: (row) => (isChild(row) || isOtherRelative(row)) && num(row, 'mesiACarico') < 1,
  }),
  perRow('FAM1', {
    id: 'FA-010',
    gravity: 'errore',
    cells: ['FAM1.mesiACarico', 'FAM1.codiceFiscale'],
    message:
      'I mesi a carico sono più di quelli dalla nascita alla fine dell’anno: per chi è nato a settembre sono 4.',
    when: (row, facts) => {
      const birth = birthOf(facts, row);
      return (
        birth !== null &&
        yearOf(birth) === facts.year.incomeYear &&
        exceeds(num(row, 'mesiACarico'), monthsFrom(facts, monthOf(birth)))
      );
    },
  }),
];
