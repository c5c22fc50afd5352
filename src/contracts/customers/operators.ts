import { z } from 'zod';
import { FileAnswer, endpoint, type Contract } from '../endpoint';
import { Day, Done, Email, Id, Instant, PageQuery, optionalText, pageOf, paragraphs } from '../fields';
import { CodiceFiscaleInput, Cognome, CustomerType, Nome } from './fields';

const ById = z.strictObject({ id: Id });
const Reason = paragraphs(500, 3);
// Not a union: a union that fails can only say that the value is not correct.
const OptionalEmail = z
  .string()
  .nullable()
  .transform((typed) => (typed?.trim() === '' ? null : typed))
  .pipe(Email.nullable());

/** What can be told of the last credentials at a glance. */
export const AccessState = z.enum(['active', 'waiting-for-password', 'blocked']);

/** A customer in the operators' list. */
export const CustomerRow = z.object({
  id: Id,
  codiceFiscale: z.string(),
  cognome: z.string(),
  nome: z.string(),
  email: z.string().nullable(),
  type: CustomerType,
  access: AccessState,
  zona: z.object({ id: Id, name: z.string() }).nullable(),
  openConflicts: z.int(),
  registeredAt: Instant,
});
export type CustomerRow = z.infer<typeof CustomerRow>;

export const CustomerDetail = CustomerRow.extend({
  externalId: z.string().nullable(),
  /** In E.164. */
  phone: z.string().nullable(),
  mobile: z.string().nullable(),
  sede: z.string().nullable(),
  birthDate: Day.nullable(),
  sex: z.enum(['M', 'F']).nullable(),
  birthPlace: z.string().nullable(),
  emailVerifiedAt: Instant.nullable(),
  lastSignInAt: Instant.nullable(),
  openSessions: z.int(),
  newsByEmail: z.boolean(),
  /** What was seen when the customer became Registrato. */
  evidence: z.string().nullable(),
});
export type CustomerDetail = z.infer<typeof CustomerDetail>;

/** Something that happened to a customer's account. */
export const HistoryEntry = z.object({
  at: Instant,
  action: z.string(),
  /** The action in Italian. */
  label: z.string(),
  /** Who did it, as operators know them. */
  actor: z.string(),
  details: z.string(),
});

/** The operators' side of customers: the page "Clienti" of the admin. */
export const customerOperatorsContract = {
  searchCustomers: endpoint({
    actor: 'operator',
    permission: 'customers.read',
    method: 'POST',
    path: '/customers/search',
    summary:
      'Cerca clienti per codice fiscale, nome, email. POST perché nulla di personale stia negli indirizzi.',
    body: PageQuery.extend({
      search: optionalText(100),
      type: CustomerType.nullish(),
      access: AccessState.nullish(),
      conflictsOnly: z.boolean().default(false),
    }),
    response: pageOf(CustomerRow),
  }),
  getCustomer: endpoint({
    actor: 'operator',
    permission: 'customers.read',
    method: 'GET',
    path: '/customers/:id',
    summary: 'Un cliente.',
    params: ById,
    response: CustomerDetail,
    errors: ['not-found'],
  }),
  getCustomerHistory: endpoint({
    actor: 'operator',
    permission: 'customers.read',
    method: 'GET',
    path: '/customers/:id/history',
    summary: 'Che cosa è successo all’utenza, e per mano di chi.',
    params: ById,
    query: PageQuery,
    response: pageOf(HistoryEntry),
    errors: ['not-found'],
  }),
  activateCustomer: endpoint({
    actor: 'operator',
    permission: 'customers.activate',
    method: 'POST',
    path: '/customers',
    summary: 'Attiva un cliente come Registrato; il link arriva per email.',
    body: z.strictObject({
      codiceFiscale: CodiceFiscaleInput,
      cognome: Cognome,
      nome: Nome,
      email: OptionalEmail,
      birthDate: Day.nullish(),
      sex: z.enum(['M', 'F']).nullish(),
      /** Belfiore code of the comune or country. */
      birthPlace: z
        .string()
        .regex(/^[A-Z]\d{3}$/)
        .nullish(),
      zona: Id.nullish(),
    }),
    status: 201,
    response: z.object({ id: Id, outcome: z.enum(['created', 'promoted', 'taken-over']) }),
    errors: ['invalid-input', 'already-present', 'not-found'],
  }),
  convertToRegistrato: endpoint({
    actor: 'operator',
    permission: 'customers.convert',
    method: 'POST',
    path: '/customers/:id/registrato',
    summary: 'Passa un cliente da Anonimo a Registrato, con quello che si è visto come prova.',
    params: ById,
    body: z.strictObject({
      evidenceKind: z.enum([
        'carta-identita',
        'passaporto',
        'patente',
        'altro-documento',
        'conosciuto-di-persona',
      ]),
      evidenceNote: optionalText(300),
      /** The operator asked the person whether the address of the account is theirs. */
      emailConfirmed: z.literal(true, 'Conferma che l’indirizzo email è del cliente, o cambialo prima.'),
    }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  revertToAnonimo: endpoint({
    actor: 'operator',
    permission: 'customers.convert',
    method: 'POST',
    path: '/customers/:id/anonimo',
    summary: 'Riporta un cliente da Registrato ad Anonimo, con il motivo.',
    params: ById,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  changeCustomerEmail: endpoint({
    actor: 'operator',
    permission: 'customers.credentials',
    method: 'PUT',
    path: '/customers/:id/email',
    summary: 'Cambia l’indirizzo email: sessioni e link finiscono, il vecchio indirizzo è avvisato.',
    params: ById,
    body: z.strictObject({ email: OptionalEmail, reason: Reason }),
    response: Done,
    errors: ['not-found'],
  }),
  sendCustomerLink: endpoint({
    actor: 'operator',
    permission: 'customers.credentials',
    method: 'POST',
    path: '/customers/:id/link',
    summary: 'Manda al cliente un nuovo link per scegliere la password.',
    params: ById,
    response: Done,
    errors: ['not-found', 'no-email', 'state-not-allowed'],
  }),
  printCustomerLetter: endpoint({
    actor: 'operator',
    permission: 'customers.credentials',
    method: 'POST',
    path: '/customers/:id/letter',
    summary: 'Stampa la lettera con il codice monouso; i codici e i link precedenti non valgono più.',
    params: ById,
    produces: 'application/pdf',
    response: FileAnswer,
    errors: ['not-found', 'state-not-allowed'],
  }),
  blockCustomer: endpoint({
    actor: 'operator',
    permission: 'customers.block',
    method: 'POST',
    path: '/customers/:id/block',
    summary: 'Sospende il cliente e chiude le sue sessioni.',
    params: ById,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  unblockCustomer: endpoint({
    actor: 'operator',
    permission: 'customers.block',
    method: 'POST',
    path: '/customers/:id/unblock',
    summary: 'Riapre l’accesso a un cliente sospeso.',
    params: ById,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  endCustomerSessions: endpoint({
    actor: 'operator',
    permission: 'customers.block',
    method: 'DELETE',
    path: '/customers/:id/sessions',
    summary: 'Chiude tutte le sessioni del cliente.',
    params: ById,
    response: Done,
    errors: ['not-found'],
  }),
} satisfies Contract;
