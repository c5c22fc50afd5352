import type { Row } from '../../cells/tax-return';
import { codeIn } from '../../structure/codes';
import { once, perRow, type Check } from '../kernel/check';
import { exceeds, isBetween } from '../reading/compare';
import { beyond, show } from '../reading/limits';
import { isSaid } from '../reading/outside';
import { has, text, textAt } from '../reading/read';
import { incomeForReliefs } from '../reading/results';

/** Whether a row's code counts only where it was paid by card, transfer and the like (L. 160/2019 art. 1 c. 679). */
function hasToBeTraceable(row: Row): boolean {
  const [column, code] = [row.place.columns.get('codiceSpesa'), text(row, 'codiceSpesa')];
  return column !== undefined && code !== null && codeIn(column, code)?.traceable === true;
}

/** Interests of mortgages: they do not fall with the income. */
const MORTGAGES = ['8', '9', '10', '11', '46', '47'];

/** Quadro E, section I: how it was paid, for whom, and what high incomes lose. */
export const quadroEIncomes: readonly Check[] = [
  perRow('E8', {
    id: 'E-040',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa'],
    message:
      'La spesa del rigo {rigo} dà diritto alla detrazione solo se l’hai pagata con bonifico, carta, app o un altro mezzo che lascia traccia: se l’hai pagata in contanti, toglila.',
    when: (row, facts) => hasToBeTraceable(row) && isSaid(facts, 'pagamentoNonTracciabile', row),
  }),
  perRow('E8', {
    id: 'E-041',
    gravity: 'avviso',
    cells: ['E8.beneficiarioCf', 'FAM1.codiceFiscale'],
    certainty: 'bassa',
    message:
      'La spesa del rigo {rigo} riguarda una persona che non risulta a tuo carico: aggiungila ai familiari, o controlla se la spesa dà diritto alla detrazione.',
    when: (row, facts) =>
      has(row, 'beneficiarioCf') &&
      text(row, 'beneficiarioCf') !== textAt(facts, 'FR2.codiceFiscale') &&
      !facts.rows('FAM1').some((one) => text(one, 'codiceFiscale') === text(row, 'beneficiarioCf')),
  }),
  once({
    id: 'E-042',
    gravity: 'informazione',
    cells: ['E8.codiceSpesa'],
    message:
      'Il tuo reddito supera {limite} euro: le spese che puoi detrarre hanno un tetto, {primo} euro o {secondo} oltre {seconda} di reddito, che cresce con i figli a carico.',
    note: 'Vale per i redditi dal 2025; si dice solo a chi ha compilato il quadro E.',
    when: (facts) => {
      const { art16ter } = facts.law.oneriRedditiAlti;
      if (art16ter === null || !facts.isFilled('E')) return null;
      const values = beyond(incomeForReliefs(facts), art16ter.oltre);
      return (
        values && {
          ...values,
          primo: show(art16ter.base1),
          secondo: show(art16ter.base2),
          seconda: show(art16ter.secondaSoglia),
        }
      );
    },
  }),
  once({
    id: 'E-043',
    gravity: 'informazione',
    cells: ['E8.codiceSpesa'],
    message:
      'Fra {da} e {a} euro di reddito le detrazioni del {quota} per cento diminuiscono fino ad azzerarsi; restano intere quelle per spese sanitarie e mutui.',
    note: 'Si dice solo a chi ha compilato il quadro E.',
    when: (facts) => {
      const { da, a } = facts.law.oneriRedditiAlti.degressione;
      const quota = show(facts.law.oneri.aliquota);
      return (
        facts.isFilled('E') &&
        isBetween(incomeForReliefs(facts), da, a) && { quota, da: show(da), a: show(a) }
      );
    },
  }),
  perRow('E8', {
    id: 'E-044',
    gravity: 'avviso',
    cells: ['E8.codiceSpesa'],
    message:
      'Con un reddito oltre {limite} euro la detrazione del {quota} per cento per la spesa del rigo {rigo} non spetta.',
    note: 'Le donazioni al 26, 30 e 35 per cento (codici 61, 62, 71 e 76) non diminuiscono con il reddito e sono lasciate fuori.',
    when: (row, facts) => {
      const code = text(row, 'codiceSpesa');
      const { a } = facts.law.oneriRedditiAlti.degressione;
      const falls =
        code !== null &&
        !MORTGAGES.includes(code) &&
        facts.law.oneriCodici.get(code)?.ridottaOltre120000.value === true;
      const values = { quota: show(facts.law.oneri.aliquota), limite: show(a) };
      return falls && exceeds(incomeForReliefs(facts), a) && values;
    },
  }),
];
