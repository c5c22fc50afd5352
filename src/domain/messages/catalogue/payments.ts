import type { MessageEvent } from '../event';
import { caf, link, nome, telefono } from '../placeholders';

const group = 'Pagamenti';
const causale = { explanation: 'Per che cosa si paga', sample: 'Modello 730/2026' };
const importo = { explanation: 'L’importo', sample: '45,00 €' };
const common = {
  nome,
  caf,
  telefono,
  causale,
  importo,
  link: link('Il pagamento nel portale', '/pagamenti'),
};

export const payments: MessageEvent[] = [
  {
    id: 'payment-activated',
    group,
    name: 'È stato attivato un pagamento online',
    description: 'Quando il CAF attiva un pagamento per il cliente.',
    placeholders: { ...common, scadenza: { explanation: 'Entro quando pagare', sample: '30 giugno 2026' } },
    mayBeSwitchedOff: true,
    optOut: null,
    subject: 'Puoi pagare online: {{ causale }}',
    body: `Ciao {{ nome }},

{{ caf }} ha preparato per te un pagamento online:

**{{ causale }}: {{ importo }}**

Puoi pagare con carta, entro il {{ scadenza }}, dal portale:

{{ link }}`,
  },
  {
    id: 'payment-received',
    group,
    name: 'Pagamento ricevuto',
    description: 'Quando il pagamento è andato a buon fine.',
    placeholders: common,
    mayBeSwitchedOff: true,
    optOut: null,
    subject: 'Pagamento ricevuto: {{ causale }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto il tuo pagamento di {{ importo }} per «{{ causale }}». Grazie.

La ricevuta è nel portale:

{{ link }}`,
  },
  {
    id: 'payment-failed',
    group,
    name: 'Pagamento non riuscito',
    description: 'Quando il pagamento non è andato a buon fine.',
    placeholders: common,
    mayBeSwitchedOff: true,
    optOut: null,
    subject: 'Il pagamento non è riuscito: {{ causale }}',
    body: `Ciao {{ nome }},

il pagamento di {{ importo }} per «{{ causale }}» non è riuscito: non ti è stato addebitato nulla.

Puoi riprovare quando vuoi:

{{ link }}

Se hai bisogno di aiuto telefona al CAF: {{ telefono }}.`,
  },
];
