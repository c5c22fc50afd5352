import { sumOf, type Quantity } from '../../engine/quantity';
import type { Destination } from './building-codes';
import { buildingIncomes } from './building-rows';
import type { Facts, TaxRule } from '../common/facts';
import { untaxedDominical } from './land';
import { untaxedAbroad } from '../other-income/other-income';

/** Everything that goes to some rows of the prospetto. */
export function incomesTo(facts: Facts, ...destinations: readonly Destination[]): readonly Quantity[] {
  return buildingIncomes(facts)
    .filter(({ to }) => destinations.includes(to))
    .map(({ amount }) => amount);
}

/** calcolo.md §3.2; §4 for r12 */
export const buildingRules: readonly TaxRule[] = [
  {
    id: 'r3',
    name: 'Redditi dei fabbricati',
    law: 'TUIR artt. 36-41; L. 662/1996 art. 3 c. 48; L. 431/1998 art. 8; D.Lgs. 23/2011 art. 9 c. 9',
    row: 3,
    rounding: 'euro',
    compute: ({ facts }) => sumOf(incomesTo(facts, 'taxed', 'home')),
  },
  {
    id: 'r12',
    name: 'Deduzione per l’abitazione principale e le pertinenze',
    law: 'TUIR art. 10 c. 3-bis',
    row: 12,
    rounding: 'euro',
    compute: ({ facts }) => sumOf(incomesTo(facts, 'home')),
  },
  {
    id: 'r147',
    name: 'Redditi fondiari non imponibili',
    law: 'D.Lgs. 23/2011 art. 8 c. 1 e art. 9 c. 9',
    row: 147,
    rounding: 'euro',
    compute: ({ facts }) =>
      sumOf([...untaxedDominical(facts), ...incomesTo(facts, 'untaxed'), ...untaxedAbroad(facts.taxReturn)]),
  },
  {
    id: 'r148',
    name: 'Reddito dell’abitazione principale soggetta a IMU',
    law: 'D.Lgs. 23/2011 art. 8 c. 1',
    row: 148,
    rounding: 'euro',
    compute: ({ facts }) => sumOf(incomesTo(facts, 'homeUnderImu')),
  },
];
