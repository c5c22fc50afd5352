import type { ResponseOf } from '../../../contracts/endpoint';
import type {
  communicationReportsContract,
  officeCommunicationsContract,
} from '../../../contracts/communications';
import type { CommunicationState } from '../../../domain/communications/life';
import { formatInstant, type Tone } from '../../shared';

type Listed = ResponseOf<(typeof officeCommunicationsContract)['listCommunications']>['items'][number];
type Recipient = ResponseOf<(typeof communicationReportsContract)['listRecipients']>['items'][number];

export const STATE_NAMES: Record<CommunicationState, string> = {
  draft: 'Bozze',
  scheduled: 'In partenza',
  published: 'Pubblicate',
  withdrawn: 'Ritirate',
};

const ONE: Record<CommunicationState, { name: string; tone: Tone }> = {
  draft: { name: 'Bozza', tone: 'neutral' },
  scheduled: { name: 'In partenza', tone: 'warning' },
  published: { name: 'Pubblicata', tone: 'success' },
  withdrawn: { name: 'Ritirata', tone: 'danger' },
};

export const stateWords = (state: CommunicationState) => ONE[state];

/** When something went out or goes out, in words. */
export function whenWords({ state, at, stoppedAt }: Pick<Listed, 'state' | 'at' | 'stoppedAt'>): string {
  if (stoppedAt !== null) return `Non è partita il ${formatInstant(stoppedAt)}`;
  if (at === null) return 'Non ancora';
  return state === 'scheduled' ? `Parte il ${formatInstant(at)}` : formatInstant(at);
}

export const EMAIL_NAMES: Record<Recipient['email'], string> = {
  none: 'Non prevista',
  'no-address': 'Senza indirizzo',
  waiting: 'In attesa',
  sent: 'Inviata',
  failed: 'Non consegnata',
};

/** «1 cliente», «3 clienti». */
export function customersOf(count: number): string {
  return count === 1 ? '1 cliente' : `${count.toLocaleString('it-IT')} clienti`;
}
