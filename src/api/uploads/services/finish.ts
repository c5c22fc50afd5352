import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { UploadStep } from '../../../contracts/uploads/operators';
import { isUnderWay } from '../../../domain/pratiche/pratica-state';
import { nextUploadState, type UploadEvent } from '../../../domain/pratiche/upload-state';
import type { NoticeKind } from '../../../domain/notices/kinds';
import type { CustomerCaller, OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { raiseNotice } from '../../notices/services/raise';
import { finishNotices } from '../../notices/services/steps';
import { recordEvent } from '../../pratiche/services/events';
import { lockOwnPratica, type PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { tellAbout } from '../../pratiche/services/tell';
import { changePratica } from '../../pratiche/services/work';
import { demandOpen, ownFilesOf } from './file-rows';
import { writeReceipt } from './receipts';

/** Moves the upload of a pratica whose row is held. @throws PortalError `state-not-allowed` */
export async function moveUpload(db: Knex, pratica: PraticaDbRow, event: UploadEvent): Promise<void> {
  const next = nextUploadState(pratica.upload_state, event);
  if (next === null) throw new PortalError('state-not-allowed');
  const round = event === 'reopen' ? pratica.upload_round + 1 : pratica.upload_round;
  await db('pratiche').where({ id: pratica.id }).update({ upload_state: next, upload_round: round });
}

function notify(db: Knex, pratica: PraticaDbRow, kind: NoticeKind): Promise<void> {
  return raiseNotice(db, {
    ...{ kind, customerId: pratica.customer_id, praticaId: pratica.id },
    ...{ serviceName: pratica.service_name, year: pratica.year },
  });
}

/**
 * «Ho finito»: the upload closes, the customer gets a receipt, the office a notice.
 * @throws PortalError `not-found`, `uploads-not-open`, `state-not-allowed` when there is no file at all
 */
export function finishUpload(strapi: Core.Strapi, caller: CustomerCaller, id: string) {
  return contestedTransaction(strapi, async (db) => {
    const pratica = await lockOwnPratica(db, caller.id, id);
    demandOpen(pratica);
    const files = await ownFilesOf(db, pratica.id);
    if (files.length === 0) throw new PortalError('state-not-allowed');
    const at = now();
    await moveUpload(db, pratica, 'finish');
    // What was announced and never came is not part of it.
    await db('uploaded_documents').where({ pratica_id: pratica.id, state: 'pending' }).delete();
    await writeReceipt(db, pratica, files, at);
    await recordEvent(db, pratica, 'upload-finished', { kind: 'customer', id: caller.id });
    await notify(db, pratica, 'upload-finished');
    await tellAbout(db, pratica, 'documents-received', 'documenti');
    return { round: pratica.upload_round, finishedAt: at, files: files.length };
  });
}

/** The customer asks to upload again. @throws PortalError `not-found`, `state-not-allowed` */
export function askToReopen(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  reason: string,
): Promise<void> {
  return contestedTransaction(strapi, async (db) => {
    const pratica = await lockOwnPratica(db, caller.id, id);
    if (!isUnderWay(pratica.state)) throw new PortalError('state-not-allowed');
    await moveUpload(db, pratica, 'ask-to-reopen');
    await recordEvent(db, pratica, 'reopening-asked', { kind: 'customer', id: caller.id }, reason);
    await notify(db, pratica, 'reopening-asked');
  });
}

/** An operator opens the upload again, or tells why not. @throws PortalError `not-found`, `state-not-allowed` */
export function stepUpload(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  { step, reason }: UploadStep,
): Promise<void> {
  return changePratica(strapi, operator, id, async (db, pratica) => {
    if (!isUnderWay(pratica.state)) throw new PortalError('state-not-allowed');
    const about = { customerId: pratica.customer_id, praticaId: pratica.id };
    await moveUpload(db, pratica, step);
    await finishNotices(db, { kind: 'reopening-asked', ...about }, operator.name);
    const actor = operatorActor(operator);
    if (reason === null) {
      await recordEvent(db, pratica, 'upload-reopened', actor);
      await tellAbout(db, pratica, 'upload-reopened', 'documenti');
    } else {
      await recordEvent(db, pratica, 'reopening-declined', actor, reason);
      await tellAbout(db, pratica, 'reopening-declined', 'pratiche', { motivo: reason });
    }
  });
}
