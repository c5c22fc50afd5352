import type { MessageEvent } from '../event';
import { CALL, caf, link, nome, telefono } from '../placeholders';

const group = 'Documenti';
const common = {
  nome,
  caf,
  telefono,
  pratica: { explanation: 'Il servizio e l’anno', sample: 'Modello 730/2026' },
  link: link('I documenti nel portale', '/documenti', 'Apri i tuoi documenti'),
};
const base = { group, mayBeSwitchedOff: true, optOut: null } as const;
const HELP = `Se hai bisogno di aiuto, ${CALL}.`;

export const documents: MessageEvent[] = [
  {
    ...base,
    id: 'documents-received',
    name: 'Documenti ricevuti',
    description: 'Quando il cliente dichiara finito il caricamento.',
    placeholders: common,
    subject: 'Abbiamo ricevuto i tuoi documenti: {{ pratica }}',
    body: `Ciao {{ nome }},

abbiamo ricevuto i documenti che hai caricato per «{{ pratica }}» e abbiamo avvisato il tuo ufficio. Se manca qualcosa, ti scriviamo noi.

{{ link }}`,
  },
  {
    ...base,
    id: 'documents-missing',
    name: 'Documenti ancora mancanti',
    description: 'Quando il CAF sollecita i documenti che mancano.',
    placeholders: {
      ...common,
      mancanti: { explanation: 'I documenti che mancano', sample: 'Certificazione Unica, ricevute mediche' },
    },
    subject: 'Mancano ancora dei documenti: {{ pratica }}',
    body: `Ciao {{ nome }},

per andare avanti con «{{ pratica }}» ci servono ancora: {{ mancanti }}.

Puoi caricarli dal portale, anche con la fotocamera del telefono:

{{ link }}

${HELP}`,
  },
  {
    ...base,
    id: 'paper-to-be-redone',
    name: 'Documento da rifare',
    description: 'Quando un operatore chiede di rifare un documento caricato.',
    placeholders: {
      ...common,
      documento: { explanation: 'Il documento', sample: 'Certificazione Unica' },
      motivo: { explanation: 'Il motivo scritto dall’operatore', sample: 'la foto è sfocata' },
    },
    subject: 'Un documento è da caricare di nuovo: {{ documento }}',
    body: `Ciao {{ nome }},

il documento «{{ documento }}» per «{{ pratica }}» è da caricare di nuovo. Il motivo: «{{ motivo }}».

Puoi farlo dal portale, anche con la fotocamera del telefono:

{{ link }}

${HELP}`,
  },
  {
    ...base,
    id: 'upload-reopened',
    name: 'Caricamento riaperto',
    description: 'Quando un operatore riapre il caricamento dei documenti.',
    placeholders: common,
    subject: 'Puoi caricare altri documenti: {{ pratica }}',
    body: `Ciao {{ nome }},

il caricamento dei documenti per «{{ pratica }}» è di nuovo aperto. Quando hai finito, ricordati di confermarlo: così il tuo ufficio riceve l’avviso.

{{ link }}`,
  },
  {
    ...base,
    id: 'reopening-declined',
    name: 'Caricamento non riaperto',
    description: 'Quando un operatore non riapre il caricamento che il cliente ha chiesto di riaprire.',
    placeholders: {
      ...common,
      motivo: {
        explanation: 'Il motivo scritto dall’operatore',
        sample: 'la dichiarazione è già stata inviata',
      },
    },
    subject: 'Il caricamento resta chiuso: {{ pratica }}',
    body: `Ciao {{ nome }},

per «{{ pratica }}» non possiamo riaprire il caricamento dei documenti. Il motivo: «{{ motivo }}».

{{ link }}

${HELP}`,
  },
  {
    ...base,
    id: 'message-from-office',
    name: 'Messaggio dell’ufficio',
    description:
      'Quando un operatore scrive al cliente in una pratica. Il testo si legge soltanto nel portale.',
    placeholders: { ...common, link: link('La pratica nel portale', '/pratiche', 'Leggi il messaggio') },
    subject: 'Il tuo ufficio ti ha scritto: {{ pratica }}',
    body: `Ciao {{ nome }},

il tuo ufficio ti ha scritto un messaggio su «{{ pratica }}». Lo puoi leggere nel portale, dove puoi anche rispondere:

{{ link }}`,
  },
  {
    ...base,
    id: 'pratica-completed',
    name: 'Pratica conclusa',
    description: 'Quando un operatore conclude una pratica.',
    placeholders: { ...common, link: link('La pratica nel portale', '/pratiche', 'Apri la pratica') },
    subject: 'La tua pratica è conclusa: {{ pratica }}',
    body: `Ciao {{ nome }},

abbiamo concluso «{{ pratica }}». Nel portale trovi tutta la storia della pratica e i messaggi:

{{ link }}

${HELP}`,
  },
  {
    ...base,
    id: 'document-archived',
    name: 'Nuovo documento in archivio',
    description: 'Quando il CAF mette un documento nell’archivio del cliente.',
    placeholders: {
      nome,
      caf,
      telefono,
      link: link('L’archivio nel portale', '/archivio', 'Apri l’archivio'),
    },
    subject: 'C’è un nuovo documento per te da {{ caf }}',
    body: `Ciao {{ nome }},

{{ caf }} ha messo un nuovo documento nel tuo archivio. Lo trovi nel portale:

{{ link }}`,
  },
  {
    ...base,
    group: '730 online',
    id: 'tax-return-confirmed',
    name: '730 confermato',
    description: 'Quando il cliente conferma il suo 730.',
    placeholders: {
      nome,
      caf,
      telefono,
      anno: { explanation: 'L’anno del modello', sample: '2026' },
      link: link('Il 730 nel portale', '/730', 'Apri il tuo 730'),
    },
    subject: 'Il tuo 730/{{ anno }} è confermato',
    body: `Ciao {{ nome }},

abbiamo registrato la conferma del tuo 730/{{ anno }}. Ora stampa e firma la copia da consegnare, poi carica i documenti da allegare: il portale ti guida passo per passo.

{{ link }}`,
  },
];
