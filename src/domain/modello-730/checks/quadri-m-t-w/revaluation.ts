import { perRow, type Check } from '../kernel/check';
import { differs, percentOf } from '../reading/compare';
import { show } from '../reading/limits';
import { num } from '../reading/read';

/** Amounts are in whole euros, so that what is reckoned may lie a euro apart. */
const TOLERANCE = 1;

/** An error where the tax on a revaluation is not what the law of the year wants of the value. */
export function wrongTax(id: string, rigo: string, of: string, certainty: 'media' | 'bassa'): Check {
  return perRow(rigo, {
    id,
    gravity: 'errore',
    cells: [`${rigo}.imposta`, `${rigo}.valore`],
    certainty,
    message: `L’imposta sulla rivalutazione ${of} è il {aliquota} per cento del valore: correggi il rigo {rigo}.`,
    when: (row, { law }) => {
      const { rivalutazione } = law.controlli.plusvalenze;
      const due = percentOf(rivalutazione, num(row, 'valore'));
      return differs(num(row, 'imposta'), due, TOLERANCE) && { aliquota: show(rivalutazione) };
    },
  });
}
