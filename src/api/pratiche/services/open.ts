import { now } from '../../../adapters/clock';
import { insertRow, insertRows, type Knex } from '../../../adapters/database';
import { wantedDocuments } from '../../catalogue/services/read-catalogue';
import type { AuditActor } from '../../audit/services/actors';
import { ANYTHING_ELSE } from './anything-else';
import { recordEvent } from './events';
import type { PraticaDbRow } from './pratica-rows';

/** What a pratica is about: a customer, one of the CAF's services, a year. */
export interface PraticaSubject {
  customerId: number;
  service: { documentId: string; name: string };
  year: number;
}

async function copyChecklist(db: Knex, pratica: { id: number; customer_id: number }, service: string) {
  const wanted = (await wantedDocuments(db, service)).map((document) => ({
    wanted_document_id: document.documentId,
    name: document.name,
    explanation: document.explanation,
    example: document.example,
    is_required: document.required,
  }));
  const rows = [...wanted, ANYTHING_ELSE].map((entry, position) => ({
    ...entry,
    pratica_id: pratica.id,
    customer_id: pratica.customer_id,
    position,
    state: 'missing',
  }));
  await insertRows(db, 'checklist_entries', rows);
}

/**
 * The pratica of a customer, a service and a year, which is opened when there is none: its checklist is a copy, so that
 * what the CAF changes in the catalogue changes nothing that is under way. Runs in a contested transaction: somebody
 * else may open the same one at this instant.
 */
export async function openPratica(
  db: Knex,
  { customerId, service, year }: PraticaSubject,
  actor: AuditActor,
): Promise<{ id: number; document_id: string }> {
  const subject = { customer_id: customerId, service_document_id: service.documentId, year };
  const present = await db<PraticaDbRow>('pratiche').where(subject).first('id', 'document_id');
  if (present !== undefined) return present;
  const at = now();
  const opened = await insertRow(db, 'pratiche', {
    ...subject,
    service_name: service.name,
    state: 'collecting',
    upload_state: 'open',
    upload_round: 1,
    opened_at: at,
    changed_at: at,
  });
  const pratica = { id: opened.id, customer_id: customerId };
  await copyChecklist(db, pratica, service.documentId);
  await recordEvent(db, pratica, 'opened', actor);
  return opened;
}
