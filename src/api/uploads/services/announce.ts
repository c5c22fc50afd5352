import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { insertRow, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { entryOf } from '../../pratiche/services/checklist';
import { uploadObstacles } from '../../pratiche/services/obstacles';
import { lockOwnPratica, type PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { demandOpen, type FileDbRow } from './file-rows';
import { tooLarge } from './refuse';
import { MOST_FILES, uploadLimits } from './rules';

/** After so long nobody sends any more what was announced: it does not count. */
const ON_ITS_WAY_MS = 3_600_000;

/** Of the name as it was typed the end, which tells more: folders stand before it. */
const LONGEST_TYPED_NAME = 200;

/**
 * How many files a pratica has and how many bytes, those on their way included.
 * @param but row number of a file that is not counted
 */
export async function usedBy(db: Knex, pratica: PraticaDbRow, but = 0) {
  const recently = after(now(), -ON_ITS_WAY_MS);
  const files = await db<FileDbRow>('uploaded_documents')
    // What an operator has not yet judged after a takeover is somebody else's.
    .where({ pratica_id: pratica.id, held: false })
    .whereNot('id', but)
    .where((any) => {
      void any.whereNot('state', 'pending').orWhere('announced_at', '>', recently);
    })
    .select('size');
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** @throws PortalError `too-many-files` when there is no room for so many more bytes */
export async function demandRoom(db: Knex, pratica: PraticaDbRow, size: number, but?: number): Promise<void> {
  const { total } = await uploadLimits(db);
  const used = await usedBy(db, pratica, but);
  if (used.files >= MOST_FILES || used.bytes + size > total) throw new PortalError('too-many-files');
}

/**
 * Makes room for a file that the customer is about to send for an entry of the checklist.
 * @throws PortalError `not-found`, `uploads-not-open`, `file-refused`, `too-many-files`
 */
export function announceFile(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  { entry: entryId, name, size }: { entry: string; name: string; size: number | null },
): Promise<{ id: string }> {
  return contestedTransaction(strapi, async (db) => {
    const pratica = await lockOwnPratica(db, caller.id, id);
    const entry = await entryOf(db, pratica.id, entryId);
    demandOpen(pratica);
    const [obstacle] = await uploadObstacles(db, caller.id);
    if (obstacle !== undefined) throw new PortalError('uploads-not-open', { reason: obstacle });
    const { file: limit } = await uploadLimits(db);
    if (size !== null && size > limit) throw tooLarge(limit);
    await demandRoom(db, pratica, size ?? 0);
    const { document_id } = await insertRow(db, 'uploaded_documents', {
      ...{ customer_id: caller.id, pratica_id: pratica.id, entry_id: entry.id },
      ...{ name: Array.from(name).slice(-LONGEST_TYPED_NAME).join(''), size: size ?? 0, state: 'pending' },
      ...{ held: false, round: pratica.upload_round, announced_at: now() },
    });
    return { id: document_id };
  });
}
