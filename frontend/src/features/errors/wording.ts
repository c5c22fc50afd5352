import type { CustomerType } from '@contracts/customers/fields';
import { SECTIONS, type Section } from '@contracts/sections';
import type { PortalFailure } from '@lib/portal-failure';
import { whenToRetry } from '@lib/when-to-retry';

/** The words of an error page: what happened, and what can be done. */
export interface Wording {
  title: string;
  text: string;
  /** A way on. */
  link: { href: string; label: string };
}

const HOME = { href: '/', label: 'Vai alla pagina iniziale' };

function isSection(value: string | undefined): value is Section {
  return value !== undefined && Object.hasOwn(SECTIONS, value);
}

// What an Anonimo can do about it; for a Registrato it is the CAF's choice.
function sectionClosed({ details: { reason } }: PortalFailure, type: CustomerType | undefined): Wording {
  const section = isSection(reason) ? `La sezione «${SECTIONS[reason]}»` : 'Questa sezione';
  const title = 'Questa sezione non è attiva per te';
  if (type !== 'anonimo')
    return { title, text: `${section} non è tra quelle che il CAF ha aperto per te.`, link: HOME };
  return {
    title,
    text: `${section} si apre quando il CAF ti ha riconosciuto di persona e da «Anonimo» diventi «Registrato».`,
    link: { href: '/aiuto#registrato', label: 'Come diventare Registrato' },
  };
}

/** What an error page says about a failure. @param type of the signed-in customer, if any */
export function wordingOf(failure: PortalFailure, type?: CustomerType): Wording {
  switch (failure.code) {
    case 'not-found':
      return {
        title: 'Pagina non trovata',
        text: 'L’indirizzo non è giusto, oppure la pagina non c’è più.',
        link: HOME,
      };
    case 'section-closed':
      return sectionClosed(failure, type);
    case 'not-allowed':
      return {
        title: 'Richiesta non accettata',
        text: 'Per la tua sicurezza il portale accetta soltanto i moduli inviati dalle sue pagine. Torna alla pagina e prova di nuovo.',
        link: HOME,
      };
    case 'account-blocked':
      return { title: 'Accesso sospeso', text: failure.message, link: HOME };
    case 'too-many-attempts':
      return {
        title: 'Troppi tentativi',
        text: `Per sicurezza il portale si ferma dopo troppi tentativi. ${whenToRetry(failure.retryAfterSeconds)}`,
        link: HOME,
      };
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
