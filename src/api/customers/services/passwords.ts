import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { passwordProblem } from '../../../domain/passwords/check';
import { updateCustomer, type CustomerDbRow } from './customer-rows';
import { voidLinks } from './links';
import { endSessions } from './sessions';

/** Whom a password is for: what a stranger could know of them must not be all that it is made of. */
export type Person = Pick<CustomerDbRow, 'codice_fiscale' | 'cognome' | 'nome' | 'email'>;

/** @throws PortalError `invalid-input` with the reason beside the password's field. */
export async function demandGoodPassword(
  db: Knex,
  password: string,
  person: Person,
  field = 'password',
): Promise<void> {
  const identity = await db('caf_identity').first<{ name: string } | undefined>('name');
  const problem = passwordProblem(password, {
    codiceFiscale: person.codice_fiscale,
    cognome: person.cognome,
    nome: person.nome,
    email: person.email,
    cafName: identity?.name ?? '',
  });
  if (problem !== null) throw PortalError.field(field, problem);
}

/** Sets the password: every session, link and code from before ends. The customer's row must be locked. */
export async function setPassword(db: Knex, customer: CustomerDbRow, passwordHash: string): Promise<void> {
  await updateCustomer(db, customer, { password_hash: passwordHash });
  await endSessions(db, customer.id);
  await voidLinks(db, { customerId: customer.id });
}
