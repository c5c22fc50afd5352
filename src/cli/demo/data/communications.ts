import { h2, p, ul, type Block } from './blocks';

/** A communication of the demo, for every customer, or for the named ones. */
export interface DemoCommunication {
  title: string;
  body: Block[];
  to: readonly string[] | 'registrati';
  askConfirmation?: true;
  daysAgo: number;
  /** Surnames of those who have read it. */
  readBy?: readonly string[];
  /** A page that goes with it: title and lines. */
  attachment?: { title: string; lines: string[] };
}

export const COMMUNICATIONS: readonly DemoCommunication[] = [
  {
    title: 'Il tuo appuntamento per il 730: che cosa portare',
    body: [
      p('Per la dichiarazione di quest’anno *ti aspettiamo con questi documenti*:'),
      ul('la Certificazione Unica', 'le ricevute delle spese mediche', 'la tessera sanitaria'),
      p('Se li carichi prima nel portale, in ufficio bastano dieci minuti.'),
    ],
    ...{ to: ['Rinaldi', 'Colombo'], askConfirmation: true, daysAgo: 1, readBy: ['Colombo'] },
    attachment: {
      title: 'Documenti per il 730',
      lines: ['Certificazione Unica', 'Spese mediche', 'Interessi del mutuo', 'Affitto'],
    },
  },
  {
    title: 'Orari dell’ufficio a dicembre',
    body: [
      h2('Chiusure'),
      p('Il 24 e il 31 dicembre siamo aperti solo la mattina. Dal 27 al 30 si viene su appuntamento.'),
    ],
    ...{ to: 'registrati', daysAgo: 12, readBy: ['Rinaldi'] },
  },
];

/** Groups of the demo, by the name of their zona. */
export const GROUPS: readonly { name: string; zona: string | null; bornTo: number | null }[] = [
  { name: 'Clienti di Roma Prati', zona: 'Roma Prati', bornTo: null },
  { name: 'Pensionati', zona: null, bornTo: 1959 },
];
