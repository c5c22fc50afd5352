import { SECTIONS, type Section } from '@contracts/sections';
import type { PortalFailure } from '@lib/portal-failure';

/** The words of an error page: what happened, and what can be done. */
export interface Wording {
  title: string;
  text: string;
  /** A way on. */
  link: { href: string; label: string };
}

const HOME = { href: '/', label: 'Vai alla pagina iniziale' };

function wait(seconds: number | undefined): string {
  if (seconds === undefined) return 'Aspetta qualche minuto e riprova.';
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'Riprova tra un minuto.' : `Riprova tra ${String(minutes)} minuti.`;
}

function isSection(value: string | undefined): value is Section {
  return value !== undefined && Object.hasOwn(SECTIONS, value);
}

function closedSection({ details }: PortalFailure): string {
  const { reason } = details;
  return isSection(reason) ? `La sezione «${SECTIONS[reason]}»` : 'Questa sezione';
}

/** What an error page says about a failure. */
export function wordingOf(failure: PortalFailure): Wording {
  switch (failure.code) {
    case 'not-found':
      return {
        title: 'Pagina non trovata',
        text: 'L’indirizzo non è giusto, oppure la pagina non c’è più.',
        link: HOME,
      };
    case 'section-closed':
      return {
        title: 'Questa sezione non è attiva per te',
        text: `${closedSection(failure)} non è aperta al tuo tipo di utenza. Se sei «Anonimo», fatti riconoscere nel tuo ufficio per diventare «Registrato».`,
        link: { href: '/aiuto#registrato', label: 'Come diventare Registrato' },
      };
    case 'not-allowed':
      return {
        title: 'Richiesta non accettata',
        text: 'Per la tua sicurezza il portale accetta soltanto i moduli inviati dalle sue pagine. Torna alla pagina e prova di nuovo.',
        link: HOME,
      };
    case 'account-blocked':
      return { title: 'Accesso sospeso', text: failure.message, link: HOME };
    case 'too-many-attempts':
      return { title: 'Troppi tentativi', text: wait(failure.details.retryAfterSeconds), link: HOME };
    case 'too-large':
      return {
        title: 'Il testo inviato è troppo lungo',
        text: 'Torna indietro, accorcia quello che hai scritto e invialo di nuovo.',
        link: HOME,
      };
    case 'unavailable':
      return {
        title: 'Servizio non disponibile',
        text: 'Il portale non riesce a rispondere in questo momento. Riprova tra qualche minuto: quello che avevi già inviato è al sicuro.',
        link: HOME,
      };
    case 'internal':
      return {
        title: 'Si è verificato un errore',
        text: 'Non è colpa tua: qualcosa non ha funzionato. Riprova tra poco.',
        link: HOME,
      };
    default:
      return { title: 'Non è stato possibile', text: failure.message, link: HOME };
  }
}
