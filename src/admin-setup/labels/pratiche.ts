import type { TypeLabels } from './type-labels';

export const reminderDayLabels: TypeLabels = {
  uid: 'api::pratiche.reminder-day',
  title: 'day',
  sort: { by: 'day', order: 'DESC' },
  list: ['day', 'service', 'year', 'sent'],
  form: [['day'], ['service', 'year'], ['sent', 'sentAt']],
  fields: {
    day: {
      label: 'Giorno',
      help: 'Il giorno in cui il portale ricorda ai clienti i documenti che mancano, dalle 8 del mattino.',
    },
    service: {
      label: 'Servizio (facoltativo)',
      help: 'Soltanto le pratiche di questo servizio; se manca, quelle di tutti.',
      relationTitle: 'name',
    },
    year: { label: 'Anno (facoltativo)', help: 'Soltanto le pratiche di questo anno.' },
    sent: { label: 'Solleciti inviati', help: 'Lo scrive il portale.', kept: true },
    sentAt: { label: 'Inviati il', help: 'Lo scrive il portale.', kept: true },
  },
};
