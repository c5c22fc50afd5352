import type { MessageEvent } from '../event';
import { CALL, caf, link, nome, telefono } from '../placeholders';

const common = {
  nome,
  caf,
  telefono,
  causale: { explanation: 'Per che cosa si paga', sample: 'Modello 730/2026' },
  importo: { explanation: 'L’importo', sample: '45,00 €' },
};
const base = { group: 'Pagamenti', mayBeSwitchedOff: true, optOut: null } as const;

export const payments: MessageEvent[] = [
  {
    ...base,
    id: 'payment-activated',
    name: 'È stato attivato un pagamento online',
    description: 'Quando il CAF attiva un pagamento per il cliente.',
    placeholders: {
      ...common,
      scadenza: { explanation: 'Entro quando pagare; può mancare', sample: '30 giugno 2026' },
      link: link('Il pagamento nel portale', '/pagamenti', 'Vai al pagamento'),
    },
    subject: 'Puoi pagare online: {{ causale }}',
    body: `Ciao {{ nome }},

{{ caf }} ha preparato per te un pagamento online:

**{{ causale }}: {{ importo }}**

Puoi pagare con carta dal portale{% if scadenza %} (scadenza: {{ scadenza }}){% endif %}:

{{ link }}`,
  },
  {
    ...base,
    id: 'payment-received',
    name: 'Pagamento ricevuto',
    description: 'Quando il pagamento è andato a buon fine.',
    placeholders: {
      ...common,
      link: link('Il pagamento nel portale', '/pagamenti', 'Apri i tuoi pagamenti'),
    },
    subject: 'Pagamento ricevuto: {{ causale }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto il tuo pagamento di {{ importo }} per «{{ causale }}». Grazie.

La ricevuta è nel portale:

{{ link }}`,
  },
  {
    ...base,
    id: 'payment-failed',
    name: 'Pagamento non riuscito',
    description: 'Quando il pagamento non è andato a buon fine.',
    placeholders: { ...common, link: link('Il pagamento nel portale', '/pagamenti', 'Riprova il pagamento') },
    subject: 'Il pagamento non è riuscito: {{ causale }}',
    body: `Ciao {{ nome }},

il pagamento di {{ importo }} per «{{ causale }}» non è riuscito: non ti è stato addebitato nulla.

Puoi riprovare quando vuoi:

{{ link }}

Se hai bisogno di aiuto, ${CALL}.`,
  },
];
