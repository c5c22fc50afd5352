import { randomBytes } from 'node:crypto';
import type { Caller } from '../../support/callers';
import type { Portal } from '../../support/portal';

const PATH = '/content-manager/collection-types/api::news.article';

/** What an editor fills in; what is left out is unimportant to a test. */
export type Fields = Record<string, unknown>;

/** What the content manager answers. */
export interface EditorAnswer {
  data?: { documentId: string; slug: string; publishedAt: string | null };
  error?: { status: number; name: string; message: string };
}

/** A rich text of one paragraph. */
export const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const randomSlug = () => `notizia-${randomBytes(6).toString('hex')}`;

export const article = (fields: Fields = {}): Fields => ({
  title: 'Una notizia',
  slug: randomSlug(),
  body: words('Il testo.'),
  ...fields,
});

/** An editor at work in the admin's own content manager, over its own addresses. */
export function editorOf(call: Caller) {
  const post = (path: string, body: unknown = {}) => call<EditorAnswer>('POST', `${PATH}${path}`, body);
  const at = (id: string, action: string) => `/${id}/actions/${action}`;
  return {
    create: (fields: Fields = {}) => post('', article(fields)),
    createPublished: (fields: Fields = {}) => post('/actions/publish', article(fields)),
    update: (id: string, fields: Fields) => call<EditorAnswer>('PUT', `${PATH}/${id}`, fields),
    /** Publishes, saving what is filled in before. */
    publish: (id: string, fields: Fields = {}) => post(at(id, 'publish'), fields),
    unpublish: (id: string) => post(at(id, 'unpublish')),
    discard: (id: string) => post(at(id, 'discard')),
    remove: (id: string) => call('DELETE', `${PATH}/${id}`),
    clone: (id: string, fields: Fields) => post(`/clone/${id}`, fields),
    publishMany: (documentIds: string[]) => post('/actions/bulkPublish', { documentIds }),
    removeMany: (documentIds: string[]) => post('/actions/bulkDelete', { documentIds }),
    read: (id: string, status: 'draft' | 'published' = 'draft') =>
      call<EditorAnswer & { data?: Fields }>('GET', `${PATH}/${id}?status=${status}`),
  };
}

/** The document id of what an editor has just made. @throws Error when it was refused */
export function idOf({ status, body }: { status: number; body: EditorAnswer }): string {
  if (body.data === undefined)
    throw new Error(`refused with ${String(status)}: ${JSON.stringify(body.error)}`);
  return body.data.documentId;
}

/** The outbox rows of an article's emails. */
export const mailsOf = (portal: Portal, documentId: string) =>
  portal
    .db('outbox_messages')
    .where({ event: 'news-published', subject_ref: documentId })
    .orderBy('id')
    .select<{ customer_id: number; state: string; last_error: string | null; message_id: string }[]>();
