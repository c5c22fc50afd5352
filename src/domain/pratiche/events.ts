/** Everything that can happen to a pratica, as its timeline tells it to the customer and to the office. */
export const PRATICA_EVENTS = {
  opened: 'Pratica aperta',
  'upload-finished': 'Caricamento dei documenti finito',
  'reopening-asked': 'Chiesto di riaprire il caricamento',
  'upload-reopened': 'Caricamento dei documenti riaperto',
  'reopening-declined': 'Il caricamento resta chiuso',
  'entry-added': 'Chiesto un altro documento',
  'entry-accepted': 'Documento accettato',
  'entry-sent-back': 'Documento da rifare',
  'entry-dispensed': 'Documento non più necessario',
  'entry-wanted-again': 'Documento di nuovo richiesto',
  'appointment-booked': 'Appuntamento prenotato',
  'appointment-moved': 'Appuntamento spostato',
  'appointment-cancelled': 'Appuntamento annullato',
  reminded: 'Ricordati i documenti che mancano',
  taken: 'L’ufficio ha preso in carico la pratica',
  released: 'La pratica è tornata a disposizione dell’ufficio',
  'expected-day-set': 'Data prevista aggiornata',
  started: 'Lavorazione cominciata',
  completed: 'Pratica conclusa',
  cancelled: 'Pratica annullata',
  resumed: 'Pratica ripresa',
} as const;

export type PraticaEventKind = keyof typeof PRATICA_EVENTS;

/** The kinds, for schemas that need at least one value. */
export const PRATICA_EVENT_KINDS = Object.keys(PRATICA_EVENTS) as [PraticaEventKind, ...PraticaEventKind[]];
