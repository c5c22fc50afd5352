import type { Core } from '@strapi/strapi';
import { database, transaction } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import { blocksToText } from '../../../domain/rich-text/blocks-to-text';
import type { OperatorCaller } from '../../../http/callers';
import { queueMessage } from '../../messages/services/outbox';
import { attachmentsOf } from './attachments';
import { bodyOf, communicationFor } from './communication-rows';

// More than anybody looks at what they write.
const TESTS = { name: 'communication-test', attempts: 20, minutes: 60 };

/** Sends whoever writes a communication what customers will read. @throws PortalError `not-found`, `too-many-attempts` */
export async function sendTest(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  const db = database(strapi);
  const row = await communicationFor(db, operator, id);
  await countAttempt(strapi, TESTS, String(operator.adminUserId));
  const files = await attachmentsOf(db, row.id);
  await transaction(strapi, (held) =>
    queueMessage(held, {
      ...{ event: 'communication-test', customerId: null, recipient: operator.email },
      values: {
        ...{ titolo: row.title, testo: blocksToText(bodyOf(row)) },
        allegati: files.map(({ name }) => name).join(', '),
      },
    }),
  );
}
