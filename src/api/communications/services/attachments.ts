import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, insertRow, transaction, type Knex } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import type { Attachment } from '../../../contracts/communications/fields';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import type { FileKind } from '../../../domain/uploads/file-name';
import type { OperatorCaller } from '../../../http/callers';
import { takeContents } from '../../archive/services/contents';
import { streamed } from '../../uploads/services/own-files';
import { COMMUNICATIONS, communicationFor, lockFor } from './communication-rows';

interface AnnouncedRow {
  id: number;
  document_id: string;
  communication_id: number;
  name: string;
}

/** An attachment whose contents are there. */
export interface AttachmentRow extends AnnouncedRow {
  kind: FileKind;
  size: number;
  digest: string;
  storage_key: string;
}

const TABLE = 'communication_attachments';

/** More are a parcel, not a letter. */
const MOST = 10;

export const toAttachment = ({ document_id, name, kind, size }: AttachmentRow): Attachment => ({
  ...{ id: document_id, name, kind, size },
});

/** The attachments of a communication whose contents are there, in their order. */
export async function attachmentsOf(db: Knex, communicationId: number): Promise<AttachmentRow[]> {
  return db<AttachmentRow>(TABLE)
    .where('communication_id', communicationId)
    .whereNotNull('storage_key')
    .orderBy('id');
}

/** Where their contents lie. */
export async function keysOf(db: Knex, communicationId: number): Promise<string[]> {
  return (await attachmentsOf(db, communicationId)).map(({ storage_key }) => storage_key);
}

/** Forgets contents whose rows are gone. */
export async function forgetContents(keys: readonly string[]): Promise<void> {
  for (const key of keys) await storage().delete(key);
}

const touch = (db: Knex, id: number) => db(COMMUNICATIONS).where({ id }).update({ changed_at: now() });

/** Makes room for an attachment of a draft. @throws PortalError `not-found`, `state-not-allowed`, `too-many-files` */
export function announceAttachment(strapi: Core.Strapi, operator: OperatorCaller, id: string, name: string) {
  return transaction(strapi, async (db) => {
    const { row } = await lockFor(db, operator, id, 'edit');
    if ((await attachmentsOf(db, row.id)).length >= MOST) throw new PortalError('too-many-files');
    // What was announced and never sent is given up with the next one.
    await db(TABLE).where({ communication_id: row.id }).whereNull('storage_key').delete();
    const { document_id } = await insertRow(db, TABLE, {
      ...{ communication_id: row.id, name, announced_at: now() },
    });
    return { id: document_id };
  });
}

async function announced(db: Knex, communicationId: number, id: string): Promise<AnnouncedRow> {
  const row = await db<AnnouncedRow>(TABLE)
    .where({ communication_id: communicationId, document_id: id })
    .whereNull('storage_key')
    .first();
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** Takes the contents of an announced attachment. @throws PortalError `not-found`, `state-not-allowed`, `file-refused` */
export async function sendAttachment(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { id, attachment }: { id: string; attachment: string },
  file: Readable,
): Promise<Attachment> {
  const db = database(strapi);
  const communication = await communicationFor(db, operator, id);
  const { name } = await announced(db, communication.id, attachment);
  return takeContents(strapi, { file, name, expected: null }, async (version) => ({
    used: true,
    result: await transaction(strapi, async (held) => {
      const { row } = await lockFor(held, operator, id, 'edit');
      const { id: rowId } = await announced(held, row.id, attachment);
      const { digest, kind, size, storage_key } = version;
      const kept = { name: version.name, kind, size, digest, storage_key };
      await held(TABLE).where({ id: rowId }).update(kept);
      await touch(held, row.id);
      return { id: attachment, ...{ name: kept.name, kind, size } };
    }),
  }));
}

async function attachmentOf(db: Knex, communicationId: number, id: string): Promise<AttachmentRow> {
  const row = (await attachmentsOf(db, communicationId)).find(({ document_id }) => document_id === id);
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** The contents of an attachment of a communication. @throws PortalError `not-found` */
export async function attachmentContents(
  db: Knex,
  communicationId: number,
  id: string,
): Promise<StreamedFile> {
  return streamed(await attachmentOf(db, communicationId, id), true);
}

/** As `attachmentContents`, for an operator who sees the communication. */
export async function viewAttachment(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { id, attachment }: { id: string; attachment: string },
): Promise<StreamedFile> {
  const db = database(strapi);
  return attachmentContents(db, (await communicationFor(db, operator, id)).id, attachment);
}

/** Takes an attachment from a draft. @throws PortalError `not-found`, `state-not-allowed` */
export async function deleteAttachment(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { id, attachment }: { id: string; attachment: string },
): Promise<void> {
  const key = await transaction(strapi, async (db) => {
    const { row } = await lockFor(db, operator, id, 'edit');
    const file = await attachmentOf(db, row.id, attachment);
    await db(TABLE).where({ id: file.id }).delete();
    await touch(db, row.id);
    return file.storage_key;
  });
  await forgetContents([key]);
}
