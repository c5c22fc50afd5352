import { once, perRow, type Check } from '../kernel/check';
import { percentOf } from '../reading/compare';
import { beyond, show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { lacksPaper } from '../reading/outside';
import { quadroGForeign } from './quadro-g-foreign';
import { lacks, num, numAt, sumAt } from '../reading/read';
import { totalIncome } from '../reading/results';
import { usedTooMuch } from './used-credits';

const OWN = ['residuo', 'creditoAnno'];
const ART_BONUS = 'G9.spesaAnno';
/** Quadro G: credits of tax. */
export const quadroG: readonly Check[] = [
  usedTooMuch('G-001', 'G1', 'compensato', OWN),
  usedTooMuch('G-002', 'G3', 'compensato', OWN),
  outOfForm(['G3.anno'], {
    id: 'G-003',
    gravity: 'errore',
    cells: ['G3.anno'],
    certainty: 'media',
    message:
      'L’anno in cui il fondo pensione ti ha anticipato la somma va dal 2007 al {anno}: correggi il rigo {rigo}.',
  }),
  ...quadroGForeign,
  usedTooMuch('G-012', 'G8', 'compensato', ['residuo', 'credito']),
  once({
    id: 'G-013',
    gravity: 'avviso',
    cells: [ART_BONUS],
    certainty: 'media',
    message:
      'Le donazioni alla cultura (Art bonus) contano fino al {quota} per cento del reddito: con il tuo, {limite} euro.',
    when: (facts) => {
      const { artBonusQuota } = facts.law.controlli.erogazioni;
      const income = totalIncome(facts);
      if (income === null) return null;
      const values = beyond(sumAt(facts, ART_BONUS), percentOf(artBonusQuota, income));
      return values && { ...values, quota: show(artBonusQuota) };
    },
  }),
  perRow('G15', {
    id: 'G-014',
    gravity: 'errore',
    cells: ['G15.codice', 'G15.credito', 'G15.residuo'],
    certainty: 'media',
    message: 'Nel rigo {rigo} scegli il codice del credito: uno per rigo.',
    when: (row) => (num(row, 'credito') > 0 || num(row, 'residuo') > 0) && lacks(row, 'codice'),
  }),
  once({
    id: 'G-015',
    gravity: 'avviso',
    cells: ['G2.credito'],
    certainty: 'media',
    message:
      'Per recuperare le imposte su affitti mai pagati serve la convalida di sfratto del giudice: caricala.',
    when: (facts) => numAt(facts, 'G2.credito') > 0 && lacksPaper(facts, 'convalidaSfratto'),
  }),
];
