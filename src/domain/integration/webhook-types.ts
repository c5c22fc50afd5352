import { NOTICE_KINDS } from '../notices/kinds';

/** Everything that the CAF's suite is told of, in the words of its documentation. */
export const WEBHOOK_TYPES = {
  ...NOTICE_KINDS,
  'document-uploaded': 'Ha caricato un documento, che è pronto da scaricare',
  'archived-document-opened': 'Ha aperto per la prima volta un documento in archivio',
  'contacts-changed': 'Ha cambiato telefono o indirizzo',
  'email-changed': 'Ha cambiato indirizzo email',
  'office-changed': 'Ha scelto un altro ufficio',
  'appointment-booked': 'È stato prenotato un appuntamento',
  'appointment-moved': 'Un appuntamento è stato spostato',
  'appointment-cancelled': 'Un appuntamento è stato annullato',
} as const;

export type WebhookType = keyof typeof WEBHOOK_TYPES;
