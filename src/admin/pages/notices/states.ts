import type { Notice } from '../../../contracts/notices';
import type { Tone } from '../../shared';

/** A state on a notice, and how it is coloured. */
export const STATE_WORDS: Record<Notice['state'], { name: string; tone: Tone }> = {
  new: { name: 'Nuovo', tone: 'primary' },
  taken: { name: 'Preso in carico', tone: 'warning' },
  done: { name: 'Chiuso', tone: 'neutral' },
};
