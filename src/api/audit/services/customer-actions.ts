/** Everything that can happen to a customer's account, as operators read it in its history. */
export const CUSTOMER_ACTIONS = {
  'customer-registered': 'Si è registrato dal portale',
  'customer-activated': 'Attivato come Registrato',
  'customer-converted': 'Passato da Anonimo a Registrato',
  'customer-reverted': 'Riportato da Registrato ad Anonimo',
  'customer-taken-over':
    'Passato alla persona verificata dal CAF: sessioni, password e link di prima sono finiti',
  'customer-updated': 'Dati aggiornati dalla suite',
  'customer-blocked': 'Accesso sospeso',
  'customer-unblocked': 'Accesso riaperto',
  'email-changed': 'Indirizzo email cambiato',
  'link-sent': 'Mandato un nuovo link',
  'letter-printed': 'Stampata la lettera con il codice',
  'message-sent-again': 'Un messaggio è stato mandato di nuovo',
  'sessions-ended': 'Sessioni chiuse',
  'signed-in': 'Ha effettuato l’accesso',
  'sign-in-failed': 'Tentativo di accesso non riuscito',
  'password-changed': 'Ha cambiato la password',
  'password-set-by-activation': 'Ha scelto la password con il link',
  'password-set-by-password-reset': 'Ha scelto una nuova password con il link',
  'password-set-by-letter-code': 'Ha scelto la password con il codice della lettera',
  'conflict-opened': 'Qualcuno ha chiesto di registrarsi con lo stesso codice fiscale',
  'conflict-resolved': 'Conflitto di registrazione risolto',
  'notice-taken': 'Avviso preso in carico',
  'notice-released': 'Avviso lasciato ai colleghi',
  'notice-finished': 'Avviso chiuso',
  'notice-reopened': 'Avviso riaperto',
  'news-by-email-on': 'Riceve le notizie per email',
  'news-by-email-off': 'Non riceve più le notizie per email',
} as const;

export type CustomerAction = keyof typeof CUSTOMER_ACTIONS;
