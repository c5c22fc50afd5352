import type { Core } from '@strapi/strapi';
import { insertRow } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { EntryStep } from '../../../contracts/pratiche/operators';
import type { PraticaEventKind } from '../../../domain/pratiche/events';
import { isUnderWay } from '../../../domain/pratiche/pratica-state';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { entryOf, moveEntry } from './checklist';
import { recordEvent } from './events';
import { tellAbout } from './tell';
import { changePratica } from './work';

const EVENT_OF = {
  accept: 'entry-accepted',
  'send-back': 'entry-sent-back',
  dispense: 'entry-dispensed',
  'want-again': 'entry-wanted-again',
} as const satisfies Record<EntryStep['step'], PraticaEventKind>;

/** Judges a document of the checklist; one that is to be redone is told to the customer, with the reason. */
export function stepEntry(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  entryId: string,
  { step, reason }: EntryStep,
): Promise<void> {
  return changePratica(strapi, operator, id, async (db, pratica) => {
    if (!isUnderWay(pratica.state)) throw new PortalError('state-not-allowed');
    const entry = await entryOf(db, pratica.id, entryId);
    await moveEntry(db, entry, step, reason);
    const text = reason === null ? entry.name : `${entry.name}: ${reason}`;
    await recordEvent(db, pratica, EVENT_OF[step], operatorActor(operator), text);
    if (reason !== null)
      await tellAbout(db, pratica, 'paper-to-be-redone', 'documenti', {
        documento: entry.name,
        motivo: reason,
      });
  });
}

/** Asks the customer of one pratica for a document that the catalogue does not know. */
export function addEntry(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  entry: { name: string; explanation: string; required: boolean },
): Promise<{ id: string }> {
  return changePratica(strapi, operator, id, async (db, pratica) => {
    if (!isUnderWay(pratica.state)) throw new PortalError('state-not-allowed');
    const [last] = await db('checklist_entries')
      .where('pratica_id', pratica.id)
      .max<{ position: number | null }[]>('position as position');
    const { document_id } = await insertRow(db, 'checklist_entries', {
      ...{ pratica_id: pratica.id, customer_id: pratica.customer_id, wanted_document_id: null },
      ...{ name: entry.name, explanation: entry.explanation, example: '', is_required: entry.required },
      ...{ position: (last?.position ?? 0) + 1, state: 'missing' },
    });
    await recordEvent(db, pratica, 'entry-added', operatorActor(operator), entry.name);
    return { id: document_id };
  });
}
