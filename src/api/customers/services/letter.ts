import type { Core } from '@strapi/strapi';
import { Temporal } from 'temporal-polyfill';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { PortalError } from '../../../contracts/portal-error';
import { accessLetter } from '../../../documents/access-letter';
import { env } from '../../../env';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { cafIdentity } from '../../portal-settings/services/identity';
import { createLetterCode } from './letter-codes';
import { lockInScope } from './search';

function today(): string {
  const day = Temporal.Instant.from(now()).toZonedDateTimeISO('Europe/Rome').toPlainDate();
  return day.toLocaleString('it-IT', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Makes a new code for a customer and the letter that carries it. @throws PortalError `not-found`, `state-not-allowed` */
export async function printLetter(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const identity = await cafIdentity(strapi);
  const { customer, link } = await contestedTransaction(strapi, async (db) => {
    const found = await lockInScope(db, operator, id);
    if (found.blocked) throw new PortalError('state-not-allowed');
    await audit(db, {
      action: 'letter-printed',
      actor: operatorActor(operator),
      customerId: found.id,
    });
    return { customer: found, link: await createLetterCode(db, found.id) };
  });
  const bytes = await accessLetter({
    cafName: identity.name,
    cafAddress: identity.address,
    cafPhone: identity.phone,
    cognome: customer.cognome,
    nome: customer.nome,
    codiceFiscale: customer.codice_fiscale,
    code: link.code,
    lifetime: link.lifetime,
    address: `${env.PUBLIC_URL}/attiva`,
    date: today(),
  });
  return { filename: 'lettera-di-accesso.pdf', bytes };
}
