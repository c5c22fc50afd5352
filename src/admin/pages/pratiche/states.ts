import type { ChecklistEntry } from '../../../contracts/pratiche/fields';
import { PRATICA_STATES, type PraticaState } from '../../../domain/pratiche/pratica-state';
import type { Tone } from '../../shared';

const TONES: Record<PraticaState, Tone> = {
  collecting: 'warning',
  working: 'primary',
  completed: 'success',
  cancelled: 'neutral',
};

/** The state of a pratica, and how it is coloured. */
export function stateWords({ state }: { state: PraticaState }): { name: string; tone: Tone } {
  return { name: PRATICA_STATES[state], tone: TONES[state] };
}

/** How far a document has come, and how that is coloured. */
export const ENTRY_WORDS: Record<ChecklistEntry['state'], { name: string; tone: Tone }> = {
  missing: { name: 'Manca', tone: 'warning' },
  uploaded: { name: 'Da guardare', tone: 'primary' },
  accepted: { name: 'Accettato', tone: 'success' },
  'to-redo': { name: 'Da rifare', tone: 'danger' },
  'not-needed': { name: 'Non serve', tone: 'neutral' },
};
