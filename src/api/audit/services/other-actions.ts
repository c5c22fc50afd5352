/** Everything that can happen without being about a customer, as the audit log tells it. */
export const OTHER_ACTIONS = {
  'registration-requested': 'Registrazione chiesta dal portale',
  'sign-in-failed': 'Tentativo di accesso non riuscito',
  'message-sent-again': 'Un messaggio è stato mandato di nuovo',
  'message-text-saved': 'Testo di un messaggio cambiato',
  'message-text-restored': 'Testo di un messaggio riportato all’originale',
  'sede-created': 'Sede creata dal gestionale',
  'sede-updated': 'Sede aggiornata dal gestionale',
  'zona-created': 'Zona creata dal gestionale',
  'service-created': 'Servizio creato dal gestionale',
  'service-updated': 'Servizio aggiornato dal gestionale',
  'document-class-created': 'Classe di documenti creata dal gestionale',
  'document-class-updated': 'Classe di documenti aggiornata dal gestionale',
  // Of somebody whom the portal does not know yet.
  'archive-document-filed': 'Documento messo in archivio',
  'archive-document-changed': 'Dati di un documento in archivio cambiati dal gestionale',
  'archive-document-withdrawn': 'Documento in archivio ritirato',
  'archive-document-expired': 'Documento in archivio eliminato: il tempo di conservazione è finito',
  'communication-scheduled': 'Comunicazione personale mandata in pubblicazione',
  'communication-published': 'Comunicazione personale pubblicata',
  'communication-taken-back': 'Comunicazione personale ripresa prima che partisse',
  'communication-stopped':
    'Comunicazione personale tornata bozza: chi l’aveva programmata non può più pubblicare',
  'communication-withdrawn': 'Comunicazione personale ritirata',
  'communication-exported': 'Elenco dei destinatari di una comunicazione esportato',
  'customer-group-saved': 'Gruppo di clienti salvato',
  'customer-group-deleted': 'Gruppo di clienti eliminato',
  'booking-plan-set': 'Regole di prenotazione di un ufficio cambiate',
  'closure-added': 'Chiusura o apertura straordinaria aggiunta',
  'closure-changed': 'Chiusura o apertura straordinaria cambiata',
  'closure-removed': 'Chiusura o apertura straordinaria tolta',
  'webhook-sent-again': 'Avvisi al gestionale mandati di nuovo',
  'suite-call': 'Chiamata del gestionale',
  'zona-updated': 'Zona aggiornata dal gestionale',
} as const;

export type OtherAction = keyof typeof OTHER_ACTIONS;
