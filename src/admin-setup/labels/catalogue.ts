import type { TypeLabels } from './type-labels';

const position = {
  label: 'Posizione',
  help: 'I numeri più bassi vengono prima.',
};

const active = (help: string) => ({ label: 'Attivo', help });

export const serviceLabels: TypeLabels = {
  uid: 'api::catalogue.service',
  title: 'name',
  sort: { by: 'position', order: 'ASC' },
  list: ['name', 'position', 'active'],
  form: [['name'], ['description'], ['position', 'active'], ['externalId'], ['years'], ['wantedDocuments']],
  fields: {
    name: {
      label: 'Nome',
      help: 'Come lo leggono i clienti. Le pratiche già aperte tengono il nome di prima.',
      placeholder: 'Per esempio: Modello 730',
    },
    description: {
      label: 'Descrizione (facoltativa)',
      help: 'Una frase che spiega a che cosa serve.',
    },
    position,
    active: active('Se è spento, i clienti non possono più aprire pratiche per questo servizio.'),
    externalId: {
      label: 'Identificativo della suite (facoltativo)',
      help: 'Con questo codice il gestionale del CAF riconosce la riga: non cambiarlo a mano.',
    },
    years: { label: 'Anni', help: 'Gli anni per cui riceve documenti.', relationTitle: 'year' },
    wantedDocuments: {
      label: 'Documenti richiesti',
      help: 'L’elenco che i clienti trovano quando aprono la pratica.',
      relationTitle: 'name',
    },
  },
};

export const yearLabels: TypeLabels = {
  uid: 'api::catalogue.year',
  title: 'year',
  sort: { by: 'year', order: 'DESC' },
  list: ['service', 'year', 'uploadsOpen'],
  form: [['service', 'year'], ['uploadsOpen']],
  fields: {
    service: { label: 'Servizio', help: 'Il servizio a cui vale questo anno.', relationTitle: 'name' },
    year: {
      label: 'Anno',
      help: 'Per il 730 l’anno della dichiarazione, per gli altri quello della richiesta.',
    },
    uploadsOpen: {
      label: 'Aperto ai clienti',
      help: 'Se è spento, i clienti non possono più aprire pratiche per questo anno.',
    },
  },
};

export const wantedDocumentLabels: TypeLabels = {
  uid: 'api::catalogue.wanted-document',
  title: 'name',
  sort: { by: 'position', order: 'ASC' },
  list: ['service', 'name', 'isRequired', 'position', 'active'],
  form: [['service'], ['name'], ['explanation'], ['example'], ['isRequired', 'active'], ['position']],
  fields: {
    service: { label: 'Servizio', help: 'Il servizio per cui serve il documento.', relationTitle: 'name' },
    name: {
      label: 'Nome',
      help: 'Come lo leggono i clienti.',
      placeholder: 'Per esempio: Certificazione Unica',
    },
    explanation: {
      label: 'Spiegazione (facoltativa)',
      help: 'Che cos’è e a che cosa serve, con parole semplici.',
    },
    example: {
      label: 'Esempio (facoltativo)',
      help: 'Com’è fatto e dove si trova.',
    },
    isRequired: {
      label: 'Necessario',
      help: 'Senza questo documento la pratica non va avanti. Se è spento, i clienti leggono «facoltativo».',
    },
    position,
    active: active('Se è spento, le pratiche nuove non lo chiedono.'),
  },
};
