import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { ResponseOf } from '../../../contracts/endpoint';
import type { communicationReportsContract } from '../../../contracts/communications';
import { showInstant } from '../../../domain/dates/italian-days';
import { csvLine } from '../../../domain/text/csv-line';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { communicationFor } from './communication-rows';
import { BY_NAME, recipientRows, recipientsInScope, toRecipient } from './report';

type Recipient = ResponseOf<typeof communicationReportsContract.listRecipients>['items'][number];

/** Other requests get their turn between two parts. */
const AT_ONCE = 2000;

const HEADER = ['Codice fiscale', 'Cognome', 'Nome', 'Letta il', 'Confermata il', 'Email'];

const EMAILS: Record<Recipient['email'], string> = {
  none: 'non prevista',
  'no-address': 'senza indirizzo',
  waiting: 'in attesa',
  sent: 'inviata',
  failed: 'non consegnata',
};

const moment = (instant: string | null) => (instant === null ? '' : showInstant(instant));

const lineOf = ({ codiceFiscale, cognome, nome, readAt, confirmedAt, email }: Recipient) =>
  csvLine([codiceFiscale, cognome, nome, moment(readAt), moment(confirmedAt), EMAILS[email]]);

/** The recipients in the scope as a CSV file; that it was made stands in the audit log. @throws PortalError `not-found` */
export async function exportRecipients(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const communication = await communicationFor(db, operator, id);
  const recipients = () => recipientsInScope(db, operator, communication);
  const parts = ['\uFEFF', csvLine(HEADER)];
  // Put in order once: to find the place of each part, the database would sort all of them again.
  const ids = await recipients().orderBy(BY_NAME).pluck<number[]>('recipient.id');
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await recipientRows(recipients().whereIn('recipient.id', ids.slice(from, from + AT_ONCE)));
    parts.push(rows.map((row) => lineOf(toRecipient(row, communication))).join(''));
  }
  const details = { communication: id };
  await audit(db, { action: 'communication-exported', actor: operatorActor(operator), details });
  return { filename: 'destinatari.csv', bytes: Buffer.from(parts.join(''), 'utf8') };
}
