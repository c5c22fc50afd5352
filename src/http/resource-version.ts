import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { PortalError } from '../contracts/portal-error';

/** What a caller demands of the version that a resource has before it is changed; see RFC 9110, §13. */
export interface ExpectedVersion {
  /** The tags of `If-Match`, `*` for any; null: nothing is demanded. */
  ifMatch: string[] | null;
  /** `If-None-Match: *`: the resource must not be there yet. */
  mustBeNew: boolean;
}

const TAGS = /\*|"[^"]{0,100}"/g;

const tagsIn = (header: string): string[] => header.match(TAGS) ?? [];

// In one order, whatever order the fields were written in.
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, canonical(part)]),
  );
}

/** The strong ETag of a resource: the same fields, the same tag. */
export function tagOf(resource: object): string {
  return `"${createHash('sha256')
    .update(JSON.stringify(canonical(resource)))
    .digest('base64url')}"`;
}

/** The resource in a good answer; see `versioned` of an endpoint. */
export function resourceIn(answer: unknown, versioned: 'whole' | 'part' | null): object | null {
  if (versioned === null || typeof answer !== 'object' || answer === null) return null;
  if (versioned === 'part') return 'resource' in answer ? (answer.resource as object | null) : null;
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'outcome'));
}

/** What a request demands. */
export function expectedVersion(ctx: Context): ExpectedVersion {
  const tags = (header: string) => tagsIn(ctx.get(header));
  return {
    ifMatch: ctx.get('if-match') === '' ? null : tags('if-match'),
    mustBeNew: tags('if-none-match').includes('*'),
  };
}

/**
 * Called in the transaction that changes a resource, with the resource as it is there.
 * @param current null: it is not there
 * @throws PortalError `precondition-failed`
 */
export function demandVersion({ ifMatch, mustBeNew }: ExpectedVersion, current: object | null): void {
  if (mustBeNew && current !== null) throw new PortalError('precondition-failed');
  if (ifMatch === null) return;
  const fits = current !== null && (ifMatch.includes('*') || ifMatch.includes(tagOf(current)));
  if (!fits) throw new PortalError('precondition-failed');
}

/** As `tellVersion`, by a tag that is known: `"…"`. */
export function tellTag(ctx: Context, tag: string): boolean {
  ctx.set('ETag', tag);
  const known = tagsIn(ctx.get('if-none-match'));
  return ctx.method === 'GET' && (known.includes(tag) || known.includes('*'));
}

/**
 * Tells the version of what is answered.
 * @returns whether the caller has it already: then no body is needed
 */
export function tellVersion(ctx: Context, resource: object): boolean {
  return tellTag(ctx, tagOf(resource));
}
