import type { MessageEvent } from '../event';
import { caf, link, telefono } from '../placeholders';

/** What the people of the CAF are told. */
export const operators: MessageEvent[] = [
  {
    group: 'QuiComunica',
    mayBeSwitchedOff: true,
    optOut: null,
    id: 'notices-digest',
    name: 'Riepilogo degli avvisi per gli operatori',
    description:
      'Ogni mattina, a ogni operatore che l’ha scelto e ha avvisi da leggere. Non nomina nessun cliente.',
    placeholders: {
      nome: { explanation: 'Il nome dell’operatore', sample: 'Lina' },
      caf,
      telefono,
      avvisi: { explanation: 'Quanti avvisi sono da leggere', sample: '3 avvisi' },
      uffici: { explanation: 'Quanti per ogni ufficio', sample: 'Roma Prati: 2, Frosinone: 1' },
      link: link('QuiComunica nell’amministrazione', '/admin/quicomunica', 'Apri QuiComunica'),
    },
    subject: 'QuiComunica: {{ avvisi }} da leggere',
    body: `Ciao {{ nome }},

in QuiComunica ci sono {{ avvisi }} da leggere ({{ uffici }}).

{{ link }}`,
  },
];
