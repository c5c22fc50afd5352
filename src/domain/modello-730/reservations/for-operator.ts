import { beyondRules, regionalReliefs } from './beyond-rules';
import type { Liquidation } from '../calculate';
import { reasonsOf } from '../engine/leaves';
import { uncountedRows } from './uncounted-rows';

/** What rules have met that they do not reckon, as they say it. */
function metByRules({ ids, figure }: Pick<Liquidation, 'ids' | 'figure'>): readonly string[] {
  return [...ids]
    .flatMap((id) => reasonsOf(figure(id).exact))
    .flatMap((reason) => (typeof reason !== 'string' && 'forOperator' in reason ? [reason.forOperator] : []));
}

/** What lies outside the calculation, in Italian, each once: «Serve un operatore: …». */
export function forOperator(
  liquidation: Pick<Liquidation, 'ids' | 'figure' | 'taxReturn' | 'residence'>,
): readonly string[] {
  const { taxReturn, residence } = liquidation;
  const found = [
    ...uncountedRows(taxReturn),
    ...beyondRules(taxReturn),
    ...regionalReliefs(taxReturn, residence.region),
    ...metByRules(liquidation),
  ];
  return [...new Set(found)].map((what) => `Serve un operatore: ${what}.`);
}
