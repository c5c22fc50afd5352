import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, Email, Instant, Token, text, verbatim } from '../fields';
import { Accepted, CodiceFiscaleInput, Cognome, NewSession, Nome, Password } from './fields';

/** What a link is for, and when it ends: nothing of the person behind it. */
export const LinkPurpose = z.enum(['registration', 'activation', 'password-reset']);

/** What visitors can do to get in: register, use a link or a letter's code, sign in, ask for a new password. */
export const accessContract = {
  requestRegistration: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/registrations',
    summary: 'Chiede la registrazione: il link arriva per email. La risposta è la stessa per chiunque.',
    body: z.strictObject({
      codiceFiscale: CodiceFiscaleInput,
      cognome: Cognome,
      nome: Nome,
      email: Email,
      privacyVersion: text(40),
      privacyAccepted: z.literal(true, 'Per registrarti è necessario accettare l’informativa sulla privacy.'),
    }),
    status: 202,
    response: Accepted,
    errors: ['invalid-input', 'too-many-attempts'],
  }),
  resendLink: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/links/resend',
    summary: 'Manda di nuovo il link di registrazione o attivazione. La risposta è la stessa per chiunque.',
    body: z.strictObject({ codiceFiscale: CodiceFiscaleInput }),
    status: 202,
    response: Accepted,
    errors: ['invalid-input', 'too-many-attempts'],
  }),
  requestPasswordReset: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/password-resets',
    summary: 'Chiede il link per una nuova password. La risposta è la stessa per chiunque.',
    body: z.strictObject({ codiceFiscale: CodiceFiscaleInput }),
    status: 202,
    response: Accepted,
    errors: ['invalid-input', 'too-many-attempts'],
  }),
  inspectLink: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/links/inspection',
    summary: 'Dice a che cosa serve un link, senza consumarlo.',
    body: z.strictObject({ token: Token }),
    response: z.object({ purpose: LinkPurpose, expiresAt: Instant }),
    errors: ['link-not-valid', 'too-many-attempts'],
  }),
  useLink: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/links/use',
    summary: 'Usa un link: sceglie la password e apre una sessione.',
    body: z.strictObject({ token: Token, password: Password, device: text(200, 0) }),
    status: 201,
    response: NewSession.extend({ purpose: LinkPurpose }),
    errors: ['link-not-valid', 'invalid-input', 'too-many-attempts', 'state-not-allowed'],
  }),
  useLetterCode: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/letter-codes/use',
    summary: 'Usa il codice di una lettera: sceglie la password e apre una sessione.',
    body: z.strictObject({
      codiceFiscale: CodiceFiscaleInput,
      code: text(40, 1, 'Scrivi il codice della lettera.'),
      password: Password,
      device: text(200, 0),
    }),
    status: 201,
    response: NewSession,
    errors: ['wrong-credentials', 'invalid-input', 'too-many-attempts'],
  }),
  signIn: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/sessions',
    summary: 'Accede con codice fiscale e password.',
    body: z.strictObject({
      codiceFiscale: text(40, 1, 'Scrivi il codice fiscale.'),
      password: Password,
      device: text(200, 0),
    }),
    status: 201,
    response: NewSession,
    errors: ['wrong-credentials', 'account-blocked', 'too-many-attempts'],
  }),
  confirmEmail: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/email-confirmations',
    summary: 'Conferma un nuovo indirizzo email con il link che vi è arrivato.',
    body: z.strictObject({ token: Token }),
    response: Done,
    errors: ['link-not-valid', 'too-many-attempts'],
  }),
  unsubscribeNews: endpoint({
    actor: 'nobody',
    method: 'POST',
    path: '/unsubscriptions/news',
    summary: 'Smette di mandare le notizie per email, dal collegamento di un messaggio.',
    body: z.strictObject({ token: verbatim(200) }),
    response: Done,
    errors: ['link-not-valid'],
  }),
} satisfies Contract;
