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
  {
    group: 'Comunicazioni personali',
    mayBeSwitchedOff: false,
    optOut: null,
    id: 'communication-test',
    name: 'Prova di una comunicazione',
    description: 'A chi scrive una comunicazione e chiede di vederla prima che parta.',
    placeholders: {
      caf,
      telefono,
      titolo: { explanation: 'Il titolo della comunicazione', sample: 'Chiusura estiva dell’ufficio' },
      testo: { explanation: 'Il testo, senza la forma', sample: 'Dal 10 al 20 agosto siamo chiusi.' },
      allegati: { explanation: 'I nomi degli allegati; possono mancare', sample: 'orari.pdf' },
    },
    subject: 'Prova: {{ titolo }}',
    body: `Questa è una prova: nessun cliente l’ha ricevuta.

**{{ titolo }}**

{{ testo }}

{% if allegati %}Allegati: {{ allegati }}{% endif %}`,
  },
];
