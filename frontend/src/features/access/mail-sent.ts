/** What the page says after a link was asked for: the same whether or not somebody is a customer. */
export interface MailSent {
  title: string;
  text: string;
  /** Where to ask once more. */
  again: { href: string; label: string };
}

const RESEND = { href: '/rimanda-il-collegamento', label: 'Manda di nuovo il collegamento' };

const PAGES: Readonly<Record<string, MailSent>> = {
  registrazione: {
    title: 'Controlla la posta',
    text: 'Ti abbiamo mandato un’email all’indirizzo che hai scritto. Aprila e segui quello che dice: di solito basta usare il collegamento e scegliere la password.',
    again: RESEND,
  },
  rinvio: {
    title: 'Controlla la posta',
    text: 'Se c’è una registrazione da completare con questo codice fiscale, ti abbiamo mandato un nuovo collegamento. Quelli di prima non valgono più.',
    again: RESEND,
  },
  password: {
    title: 'Controlla la posta',
    text: 'Se questo codice fiscale ha un accesso al portale, all’indirizzo email che ci hai dato arriva un collegamento per scegliere la nuova password.',
    again: { href: '/password-dimenticata', label: 'Chiedi di nuovo il collegamento' },
  },
};

/** @param what `?per=` of the address, which anybody can write; null where there is no such page */
export function mailSent(what: string | null): MailSent | null {
  return what !== null && Object.hasOwn(PAGES, what) ? (PAGES[what] ?? null) : null;
}
