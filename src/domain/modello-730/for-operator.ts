import type { Liquidation } from './calculate';
import { reasonsOf } from './engine/leaves';

/** How rules begin what they say of a part that they do not reckon. */
const CALL = 'serve un operatore';

/** What rules have met that they do not reckon, as they say it. */
function metByRules({ ids, figure }: Pick<Liquidation, 'ids' | 'figure'>): readonly string[] {
  return ids
    .flatMap((id) => reasonsOf(figure(id).exact))
    .filter((reason) => typeof reason === 'string')
    .filter((reason) => reason.startsWith(CALL));
}

/** What lies outside the calculation, in Italian, each once: «Serve un operatore: …». */
export function forOperator(liquidation: Pick<Liquidation, 'ids' | 'figure'>): readonly string[] {
  const met = metByRules(liquidation).map((reason) => `S${reason.slice(1)}.`);
  return [...new Set(met)];
}
