import type { Repeats } from '../../../domain/agenda/commitment';

/** A commitment of the demo, some days from the one on which the demo is made. */
export interface DemoCommitment {
  cognome: string;
  title: string;
  place: string | null;
  note: string | null;
  inDays: number;
  /** How many days it lasts. */
  days: number;
  /** Null: all day. */
  hours: readonly [string, string] | null;
  repeats: Repeats;
}

const ONCE = { days: 1, repeats: 'none', place: null, note: null } as const;

export const COMMITMENTS: readonly DemoCommitment[] = [
  {
    ...{
      ...ONCE,
      cognome: 'Rinaldi',
      title: 'Visita oculistica',
      place: 'Poliambulatorio di via Cola di Rienzo',
    },
    ...{ inDays: 2, hours: ['10:15', '11:00'], note: 'Portare gli occhiali vecchi e la tessera sanitaria.' },
  },
  {
    ...{ ...ONCE, cognome: 'Rinaldi', title: 'Ginnastica dolce', place: 'Palestra comunale' },
    ...{ inDays: -20, hours: ['09:30', '10:30'], repeats: 'week' },
  },
  {
    ...{ ...ONCE, cognome: 'Rinaldi', title: 'Affitto', inDays: -45, hours: null, repeats: 'month' },
    note: 'Bonifico alla signora Neri.',
  },
  {
    ...{ ...ONCE, cognome: 'Rinaldi', title: 'Dai nipoti', place: 'Bologna' },
    ...{ inDays: 9, days: 4, hours: null },
  },
  { ...ONCE, cognome: 'Moretti', title: 'Compleanno di Anna', inDays: 5, hours: null, repeats: 'year' },
  {
    ...{ ...ONCE, cognome: 'Moretti', title: 'Ritirare le ricevute della farmacia' },
    ...{ inDays: 1, hours: ['16:00', '16:30'] },
  },
];
