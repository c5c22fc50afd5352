/** How a notice is meant, as Bootstrap Italia's alerts name it. */
export type NoticeKind = 'success' | 'info' | 'warning' | 'danger';

/**
 * What a page says after a form was sent and the browser redirected (`?esito=<key>`). The address holds a key of this
 * list and never a text: nobody can make the portal say something else.
 */
const OUTCOMES = {
  'sessione-terminata': ['info', 'La sessione è terminata. Per continuare accedi di nuovo.'],
  uscita: ['success', 'Sei uscito dal portale.'],
  'password-cambiata': [
    'success',
    'La password è stata cambiata. Gli accessi aperti altrove sono stati chiusi.',
  ],
  'preferenze-salvate': ['success', 'Le tue preferenze sono state salvate.'],
  'ufficio-scelto': ['success', 'Il tuo ufficio di riferimento è stato salvato.'],
  'recapiti-salvati': ['success', 'Telefono e indirizzo sono stati salvati.'],
  'file-caricati': ['success', 'I file sono stati caricati.'],
  'file-rinominato': ['success', 'Il nome del file è stato cambiato.'],
  'file-eliminato': ['success', 'Il file è stato eliminato.'],
  'foto-unite': ['success', 'Le foto sono state unite in un solo PDF.'],
  'caricamento-finito': [
    'success',
    'Hai finito: il tuo ufficio è stato avvisato. Puoi scaricare la ricevuta.',
  ],
  'riapertura-chiesta': ['success', 'La richiesta è arrivata al tuo ufficio: ti avvisiamo quando risponde.'],
  'messaggio-inviato': ['success', 'Il messaggio è arrivato al tuo ufficio.'],
  'comunicazione-confermata': ['success', 'Grazie: il CAF sa che hai letto.'],
  'appuntamento-prenotato': ['success', 'Appuntamento prenotato. Qui trovi quando, come e che cosa portare.'],
  'appuntamento-spostato': ['success', 'Appuntamento spostato: qui trovi il nuovo giorno e la nuova ora.'],
  'appuntamento-annullato': [
    'success',
    'Appuntamento annullato. Il posto è di nuovo libero, e nel calendario dell’ufficio non c’è più.',
  ],
  'impegno-aggiunto': ['success', 'L’impegno è in agenda.'],
  'impegno-salvato': ['success', 'L’impegno è stato modificato.'],
  'impegno-eliminato': ['success', 'L’impegno è stato eliminato.'],
  'giorno-tolto': ['success', 'Il giorno è stato tolto: gli altri restano in agenda.'],
  'indirizzo-nuovo': ['success', 'Il tuo indirizzo è pronto: copialo nel calendario.'],
  'indirizzo-spento': ['success', 'L’indirizzo è spento: nessun calendario legge più la tua agenda.'],
  'conferma-mandata': ['success', 'Ti abbiamo scritto al nuovo indirizzo: apri il messaggio e conferma.'],
  'cambio-annullato': ['success', 'Il cambio di indirizzo è annullato.'],
  'informativa-accettata': ['success', 'Abbiamo registrato che hai letto l’informativa.'],
  'accesso-chiuso': ['success', 'L’accesso è stato chiuso.'],
  'accessi-chiusi': ['success', 'Tutti gli altri accessi sono stati chiusi.'],
  benvenuto: ['success', 'La password è stata scelta: sei entrato nel portale.'],
} as const satisfies Record<string, readonly [NoticeKind, string]>;

export type Outcome = keyof typeof OUTCOMES;

/** The notice that an address asks for; null when it asks for none, or for one that does not exist. */
export function outcomeOf(url: URL): { kind: NoticeKind; text: string } | null {
  const key = url.searchParams.get('esito');
  if (key === null || !Object.hasOwn(OUTCOMES, key)) return null;
  const [kind, text] = OUTCOMES[key as Outcome];
  return { kind, text };
}

/** The address of a page with a notice on it, for the redirect after a form. */
export function withOutcome(path: string, outcome: Outcome): string {
  return `${path}${path.includes('?') ? '&' : '?'}esito=${outcome}`;
}
