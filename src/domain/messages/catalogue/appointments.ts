import type { MessageEvent } from '../event';
import { caf, link, nome, telefono } from '../placeholders';

const group = 'Appuntamenti';
const common = {
  nome,
  caf,
  telefono,
  quando: { explanation: 'Giorno e ora', sample: 'martedì 12 maggio 2026 alle 9:30' },
  ufficio: {
    explanation: 'L’ufficio e il suo indirizzo',
    sample: 'Ufficio di Roma Prati, via Cola di Rienzo 10',
  },
  servizio: { explanation: 'Il servizio prenotato', sample: 'Modello 730' },
  link: link('L’appuntamento nel portale', '/appuntamenti', 'Apri i tuoi appuntamenti'),
};
/** Those of an appointment that is to come. */
const coming = {
  ...common,
  fino_a: {
    explanation: 'Fino a quando si può spostare o annullare dal portale; manca se non si può più',
    sample: 'lunedì 11 maggio 2026 alle 9:30',
  },
  telefono_ufficio: { explanation: 'Il telefono dell’ufficio', sample: '06 5550 1101' },
};
const withPapers = {
  ...coming,
  da_portare: {
    explanation: 'Che cosa portare; può mancare',
    sample: 'documento di identità, tessera sanitaria, CU',
  },
};
const base = { group, mayBeSwitchedOff: true, optOut: null } as const;
const CHANGE = `{% if fino_a %}Puoi spostarlo o annullarlo dal portale fino a {{ fino_a }}.{% else %}Se non puoi venire, telefona all’ufficio: {{ telefono_ufficio }}.{% endif %}

{{ link }}`;
const BRING = '{% if da_portare %}Che cosa portare: {{ da_portare }}.{% endif %}';

export const appointments: MessageEvent[] = [
  {
    ...base,
    id: 'appointment-confirmed',
    name: 'Appuntamento confermato',
    description: 'Quando un appuntamento è prenotato.',
    placeholders: withPapers,
    subject: 'Appuntamento confermato: {{ quando }}',
    body: `Ciao {{ nome }},

il tuo appuntamento è confermato.

**{{ servizio }}**
{{ quando }}
{{ ufficio }}

${BRING}

${CHANGE}`,
  },
  {
    ...base,
    id: 'appointment-moved',
    name: 'Appuntamento spostato',
    description: 'Quando un appuntamento cambia giorno, ora o ufficio.',
    placeholders: coming,
    subject: 'Appuntamento spostato: {{ quando }}',
    body: `Ciao {{ nome }},

il tuo appuntamento per «{{ servizio }}» è stato spostato. Adesso è:

**{{ quando }}**
{{ ufficio }}

${CHANGE}`,
  },
  {
    ...base,
    id: 'appointment-cancelled',
    name: 'Appuntamento annullato',
    description: 'Quando un appuntamento è annullato.',
    placeholders: {
      ...common,
      motivo: { explanation: 'Perché è annullato; può mancare', sample: 'L’ufficio quel giorno è chiuso.' },
    },
    subject: 'Appuntamento annullato: {{ quando }}',
    body: `Ciao {{ nome }},

questo appuntamento è stato annullato:

**{{ servizio }}**
{{ quando }}
{{ ufficio }}

{% if motivo %}Motivo: {{ motivo }}{% endif %}

Per prenderne un altro apri il portale:

{{ link }}`,
  },
  {
    ...base,
    id: 'appointment-reminder',
    name: 'Promemoria del giorno prima',
    description: 'Il giorno prima dell’appuntamento.',
    placeholders: withPapers,
    subject: 'Domani hai un appuntamento con {{ caf }}',
    body: `Ciao {{ nome }},

ti ricordiamo l’appuntamento di domani per «{{ servizio }}»:

**{{ quando }}**
{{ ufficio }}

${BRING}

${CHANGE}`,
  },
];
