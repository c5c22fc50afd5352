import type { ResponseOf } from '../../../contracts/endpoint';
import type { integrationContract } from '../../../contracts/integration';
import { formatInstant, type Tone } from '../../shared';

export type Delivery = ResponseOf<(typeof integrationContract)['listWebhooks']>['items'][number];
export type DeliveryState = Delivery['state'];

export const STATE_NAMES: Record<DeliveryState, string> = {
  waiting: 'In attesa',
  sent: 'Consegnati',
  'given-up': 'Non consegnati',
};

const ONE: Record<DeliveryState, { name: string; tone: Tone }> = {
  waiting: { name: 'In attesa', tone: 'warning' },
  sent: { name: 'Consegnato', tone: 'success' },
  'given-up': { name: 'Non consegnato', tone: 'danger' },
};

export const stateWords = (state: DeliveryState) => ONE[state];

/** What happened last, and what happens next. */
export function factsOf({ state, tries, sentAt, nextTryAt, lastProblem }: Delivery): string {
  if (state === 'sent') return `Il ${formatInstant(sentAt)}`;
  const problem = lastProblem === null ? '' : `, ${lastProblem}`;
  const counted = tries === 1 ? '1 tentativo' : `${String(tries)} tentativi`;
  if (state === 'given-up') return `Dopo ${counted}${problem}`;
  return tries === 0
    ? 'Parte entro un minuto'
    : `${counted}${problem}; il prossimo il ${formatInstant(nextTryAt)}`;
}
