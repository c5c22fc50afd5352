import type { Core } from '@strapi/strapi';
import { timingSafeEqual } from 'node:crypto';
import { transaction } from '../../../adapters/database';
import { keyedDigest } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import { chooseNewsByEmail } from './news-by-email';

const PURPOSE = 'unsubscribe-news';

/** The secret part of the address by which one customer stops the news by email, without signing in. */
export function unsubscribeToken(customerDocumentId: string): string {
  return `${customerDocumentId}.${keyedDigest(PURPOSE, customerDocumentId)}`;
}

/** Stops the news by email. @throws PortalError `link-not-valid` */
export async function unsubscribeFromNews(strapi: Core.Strapi, token: string): Promise<void> {
  const [documentId = '', signature = ''] = token.split('.');
  const expected = Buffer.from(keyedDigest(PURPOSE, documentId));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new PortalError('link-not-valid');
  await transaction(strapi, async (db) => {
    const row = await db('up_users')
      .where({ document_id: documentId })
      .first<{ id: number } | undefined>('id');
    if (row === undefined) throw new PortalError('link-not-valid');
    await chooseNewsByEmail(db, row.id, false);
  });
}
