import type { z } from 'zod';
import type { DeliveryState } from '../../../../contracts/messages';
import type { Tone } from '../../../shared';

export type State = z.infer<typeof DeliveryState>;

/** The states in the order in which somebody has to look at them. */
export const STATES: readonly State[] = ['given-up', 'not-deliverable', 'waiting', 'sent', 'switched-off'];

/** A state on a message, of a list, and how it is coloured. */
export const STATE_WORDS: Record<State, { one: string; many: string; tone: Tone }> = {
  'given-up': { one: 'Non consegnato', many: 'Non consegnati', tone: 'danger' },
  'not-deliverable': { one: 'Senza email', many: 'Senza email', tone: 'warning' },
  waiting: { one: 'In attesa', many: 'In attesa', tone: 'primary' },
  sent: { one: 'Inviato', many: 'Inviati', tone: 'success' },
  'switched-off': { one: 'Annullato', many: 'Annullati', tone: 'neutral' },
};

/** What is said where a list is empty. */
export const EMPTY_TEXTS: Record<State | 'all', string> = {
  all: 'Non ci sono ancora messaggi per i clienti dei tuoi uffici.',
  'given-up': 'Nessun messaggio è rimasto senza consegna.',
  'not-deliverable': 'Nessun messaggio è fermo perché il cliente non ha un’email.',
  waiting: 'Nessun messaggio è in attesa.',
  sent: 'Nessun messaggio è stato ancora inviato.',
  'switched-off': 'Nessun messaggio è stato annullato.',
};
