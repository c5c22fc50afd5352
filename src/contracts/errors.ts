/**
 * Every error that the API answers: its name, HTTP status and Italian message.
 * The message says what happened and what to do; it never holds a person's data.
 */
export const ERRORS = {
  'invalid-input': [400, 'Alcuni dati non sono corretti: controlla i campi indicati.'],
  'malformed-request': [400, 'La richiesta non è leggibile.'],
  'not-signed-in': [401, 'Per continuare accedi con il tuo codice fiscale.'],
  'operator-not-signed-in': [401, 'La sessione è scaduta: accedi di nuovo.'],
  'caller-not-trusted': [401, 'Questo indirizzo risponde soltanto al portale.'],
  'token-not-valid': [401, 'Il token non è valido per questa operazione.'],
  'wrong-credentials': [401, 'Il codice fiscale o la password non sono corretti.'],
  'not-allowed': [403, 'Non hai i permessi per questa operazione.'],
  'section-closed': [403, 'Questa parte del portale non è attiva per il tuo tipo di utenza.'],
  'account-blocked': [403, 'Il tuo accesso è stato sospeso: contatta il CAF.'],
  'not-found': [404, 'Non abbiamo trovato quello che cerchi.'],
  'method-not-allowed': [405, 'Questa operazione non è prevista.'],
  conflict: [409, 'Qualcuno ha modificato questi dati nel frattempo: ricarica la pagina e riprova.'],
  'already-present': [409, 'Questo codice fiscale è già presente: chiedi all’amministratore.'],
  'external-id-taken': [409, 'Questo identificativo esterno appartiene a un altro cliente.'],
  'state-not-allowed': [409, 'L’operazione non è possibile nello stato attuale.'],
  'slot-taken': [409, 'Questo posto non è più libero: scegline un altro.'],
  'too-many-open': [409, 'Hai già il numero massimo di appuntamenti: annullane uno, o telefona all’ufficio.'],
  'too-late': [409, 'È troppo tardi per cambiarlo da qui: telefona all’ufficio.'],
  'agenda-full': [409, 'La tua agenda è piena: elimina gli impegni che non servono più.'],
  'uploads-not-open': [409, 'Il caricamento dei documenti non è aperto.'],
  'too-many-files': [
    409,
    'I documenti caricati sono troppi o troppo grandi: elimina quelli che non servono.',
  ],
  'link-not-valid': [410, 'Questo collegamento non è più valido: è scaduto oppure è già stato usato.'],
  'precondition-failed': [
    412,
    'La risorsa non è più quella che hai letto: leggila di nuovo e ripeti la modifica.',
  ],
  'too-large': [413, 'I dati inviati sono troppo grandi.'],
  'unsupported-media': [415, 'Il formato dei dati inviati non è accettato.'],
  'range-not-satisfiable': [416, 'La parte richiesta del file non esiste.'],
  'file-refused': [422, 'Il file non può essere accettato.'],
  'digest-mismatch': [422, 'Il contenuto ricevuto non ha l’impronta SHA-256 dichiarata: mandalo di nuovo.'],
  'too-many-attempts': [429, 'Troppi tentativi: aspetta qualche minuto e riprova.'],
  'no-email': [409, 'Il cliente non ha un indirizzo email: stampa la lettera con il codice.'],
  'mail-not-sent': [502, 'Il server di posta non ha accettato il messaggio.'],
  unavailable: [503, 'Il servizio non è disponibile in questo momento: riprova tra poco.'],
  internal: [500, 'Si è verificato un errore: riprova tra poco.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorName = keyof typeof ERRORS;

/** One wrong field: where (`['email']`) and why, in Italian. */
export interface FieldError {
  path: (string | number)[];
  message: string;
}

/** The one shape of every error answer. */
export interface ErrorBody {
  error: {
    status: number;
    name: ErrorName;
    message: string;
    details: {
      errors?: FieldError[];
      retryAfterSeconds?: number;
      reason?: string;
      /** Instants at which the nearest free places begin, where the one that was asked for is gone. */
      nearest?: string[];
    };
  };
}
