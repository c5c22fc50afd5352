import { isNumericCodiceFiscale } from '../../structure/value';
import type { Row } from '../../cells/tax-return';
import { once, perRow, perText, type Check } from '../kernel/check';
import { atMost } from '../reading/compare';
import type { CheckFacts } from '../kernel/facts';
import { show } from '../reading/limits';
import { perGroup } from '../kernel/out-of-form';
import { moduleOf } from '../reading/modules';
import { has, hasAt, lacks, num, text } from '../reading/read';
import { isCodiceFiscale } from '../lookups/right-codes';

/** The condominio of the module that a supplier stands on: its own, or the last one before. */
function condominioOf(supplier: Row, facts: CheckFacts): string {
  const module = moduleOf(supplier);
  return (
    text(
      facts.rows('K1').findLast((row) => row.number <= module),
      'codiceFiscale',
    ) ?? ''
  );
}

/** Quadro K: what the administrator of a condominio tells. */
export const quadroK: readonly Check[] = [
  perText('K1.codiceFiscale', {
    id: 'K-001',
    gravity: 'errore',
    cells: ['K1.codiceFiscale'],
    certainty: 'media',
    message: 'Il codice fiscale del condominio ha 11 cifre: ricontrollalo.',
    when: (written) => !isNumericCodiceFiscale(written),
  }),
  perText('K4.codiceFiscale', {
    id: 'K-002',
    gravity: 'errore',
    cells: ['K4.codiceFiscale'],
    certainty: 'media',
    message: 'Il codice fiscale o la partita IVA del fornitore non va bene: ricontrollalo sulla fattura.',
    when: (written, facts) => !isCodiceFiscale(facts, written),
  }),
  perRow('K4', {
    id: 'K-003',
    gravity: 'avviso',
    cells: ['K4.importo'],
    certainty: 'media',
    message: 'Le forniture fino a {limite} euro non si comunicano: togli il rigo {rigo}.',
    when: (row, { law }) => {
      const { fornituraOltre } = law.controlli.condominio;
      return (
        has(row, 'importo') && atMost(num(row, 'importo'), fornituraOltre) && { limite: show(fornituraOltre) }
      );
    },
  }),
  perRow('K4', {
    id: 'K-004',
    gravity: 'errore',
    cells: ['K4.nome', 'K4.dataNascita'],
    certainty: 'media',
    message: 'Il fornitore del rigo {rigo} è una persona: scrivi anche il nome e la data di nascita.',
    when: (row) =>
      text(row, 'codiceFiscale')?.length === 16 && (lacks(row, 'nome') || lacks(row, 'dataNascita')),
  }),
  once({
    id: 'K-005',
    gravity: 'avviso',
    cells: ['K2.foglio', 'K3.numero'],
    certainty: 'media',
    message:
      'Del condominio scrivi i dati catastali (K2) o la domanda per metterlo in catasto (K3), non tutti e due.',
    when: (facts) => hasAt(facts, 'K2.foglio') && hasAt(facts, 'K3.numero'),
  }),
  perGroup('K4', {
    id: 'K-006',
    gravity: 'avviso',
    cells: ['K4.codiceFiscale', 'K1.codiceFiscale'],
    certainty: 'media',
    message:
      'Lo stesso fornitore è in più righi dello stesso condominio: somma le forniture in un rigo solo.',
    key: (row, facts) => {
      const supplier = text(row, 'codiceFiscale');
      return supplier === null ? null : `${supplier} ${condominioOf(row, facts)}`;
    },
    when: (rows) => rows.length > 1,
  }),
];
