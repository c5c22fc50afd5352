import type { TypeLabels } from './type-labels';

export const documentClassLabels: TypeLabels = {
  uid: 'api::archive.document-class',
  title: 'name',
  sort: { by: 'name', order: 'ASC' },
  list: ['name', 'visibleTo', 'retentionYears', 'externalId'],
  form: [['name', 'icon'], ['visibleTo'], ['retentionYears'], ['externalId']],
  fields: {
    name: {
      label: 'Nome',
      help: 'Come lo leggono i clienti nell’archivio.',
      placeholder: 'Per esempio: Dichiarazioni',
    },
    icon: { label: 'Disegno', help: 'Il disegno accanto al nome.' },
    visibleTo: {
      label: 'Chi la vede',
      help: 'Nessuno, solo i clienti Registrati, oppure tutti. Un Anonimo vede comunque soltanto quello che è stato archiviato per il suo accesso.',
    },
    retentionYears: {
      label: 'Anni di conservazione (facoltativo)',
      help: 'Contati dalla fine dell’anno fiscale, o dell’anno in cui il documento è arrivato. Poi il portale lo elimina. Se è vuoto, resta.',
    },
    externalId: {
      label: 'Identificativo del gestionale (facoltativo)',
      help: 'Il codice con cui il gestionale del CAF chiama questa classe.',
    },
  },
};
