/** What an operator's or editor's role can be allowed in the portal's own admin pages, with the words shown in Settings. */
export const OPERATOR_PERMISSIONS = {
  'customers.read': 'Vedere i clienti',
  'customers.activate': 'Attivare clienti e importarli da file',
  'customers.convert': 'Passare un cliente da Anonimo a Registrato e viceversa',
  'customers.credentials': 'Cambiare email, inviare link, stampare lettere',
  'customers.move': 'Spostare un cliente in un altro ufficio',
  'customers.block': 'Sospendere clienti e chiudere le loro sessioni',
  'customers.conflicts': 'Risolvere i conflitti di registrazione',
  'notices.read': 'Leggere gli avvisi di QuiComunica, prenderli in carico e chiuderli',
  'pratiche.read': 'Vedere le pratiche dei clienti',
  'pratiche.work': 'Lavorare alle pratiche: stato, documenti richiesti, messaggi, solleciti',
  'uploads.read': 'Vedere e scaricare i documenti dei clienti',
  'uploads.work': 'Riaprire il caricamento dei documenti',
  'appointments.read': 'Vedere gli appuntamenti e gli orari dei propri uffici',
  'appointments.work': 'Prenotare, spostare e annullare appuntamenti, segnare chi è venuto',
  'appointments.plan': 'Decidere come si prenota: servizi, orari, sportelli, chiusure',
  'archive.read': 'Vedere i documenti in archivio dei clienti',
  'archive.work': 'Mettere documenti in archivio e ritirarli',
  'communications.read': 'Vedere le comunicazioni personali e chi le ha lette',
  'communications.write': 'Scrivere e pubblicare comunicazioni personali',
  'audit.read': 'Leggere il registro di tutto quello che è successo',
  'integration.work': 'Mandare di nuovo gli avvisi al gestionale',
  'messages.texts': 'Modificare i testi dei messaggi automatici',
  'messages.outbox': 'Vedere lo stato di consegna dei messaggi',
} as const;

export type OperatorPermission = keyof typeof OPERATOR_PERMISSIONS;

/** The id under which the admin's role based access control knows a permission. */
export function adminAction(permission: OperatorPermission): string {
  return `api::${permission}`;
}

/** Actions of an integration token; the id that the admin shows is the handler's: see `http/routes`. */
export type IntegrationPermission =
  | 'customers.read'
  | 'customers.write'
  | 'offices.read'
  | 'offices.write'
  | 'catalogue.read'
  | 'catalogue.write'
  | 'pratiche.read'
  | 'pratiche.write'
  | 'appointments.read'
  | 'appointments.write'
  | 'archive.read'
  | 'archive.write'
  | 'uploads.read'
  | 'uploads.write'
  | 'events.read';
