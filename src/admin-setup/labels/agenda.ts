import type { TypeLabels } from './type-labels';

export const fiscalDeadlineLabels: TypeLabels = {
  uid: 'api::agenda.fiscal-deadline',
  title: 'title',
  sort: { by: 'day', order: 'DESC' },
  list: ['day', 'title'],
  form: [['day'], ['title'], ['explanation']],
  fields: {
    day: { label: 'Giorno', help: 'L’ultimo giorno utile. I clienti trovano la scadenza nella loro agenda.' },
    title: {
      label: 'Titolo',
      help: 'Come lo leggono i clienti, anche nel calendario del loro telefono.',
      placeholder: 'Per esempio: IMU, prima rata',
    },
    explanation: {
      label: 'Spiegazione (facoltativa)',
      help: 'Chi deve fare che cosa entro quel giorno, con parole semplici.',
    },
  },
};
