import type { MessageEvent } from '../event';
import { caf, link, nome, telefono } from '../placeholders';

const common = { nome, caf, telefono };

export const communicationsAndNews: MessageEvent[] = [
  {
    id: 'communication-published',
    group: 'Comunicazioni personali',
    name: 'C’è una comunicazione personale',
    description:
      'Quando il CAF pubblica una comunicazione per il cliente e sceglie di avvisare anche per email.',
    placeholders: {
      ...common,
      link: link('La comunicazione nel portale', '/comunicazioni', 'Leggi la comunicazione'),
    },
    mayBeSwitchedOff: true,
    optOut: null,
    subject: 'C’è una comunicazione per te da {{ caf }}',
    body: `Ciao {{ nome }},

nel portale di {{ caf }} c’è una nuova comunicazione personale per te. Per riservatezza il testo non è in questo messaggio: lo leggi nel portale.

{{ link }}`,
  },
  {
    id: 'news-published',
    group: 'News',
    name: 'C’è una notizia',
    description:
      'Quando il CAF pubblica una notizia per la prima volta e sceglie di mandarla anche per email.',
    placeholders: {
      ...common,
      titolo: { explanation: 'Il titolo della notizia', sample: 'Aperte le prenotazioni per il 730' },
      sommario: {
        explanation: 'Il sommario della notizia; può mancare',
        sample: 'Da lunedì si prenota online, in pochi minuti.',
      },
      link: link('La notizia nel portale', '/news/aperte-le-prenotazioni', 'Leggi la notizia'),
    },
    mayBeSwitchedOff: true,
    optOut: 'news',
    subject: '{{ titolo }}',
    body: `Ciao {{ nome }},

{{ caf }} ha pubblicato una notizia:

**{{ titolo }}**

{{ sommario }}

Leggila per intero nel portale:

{{ link }}`,
  },
];
