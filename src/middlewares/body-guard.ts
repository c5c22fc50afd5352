import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { isPortalPath } from '../http/own-paths';

interface ParsedFile {
  filepath: string;
}

function hasBody(ctx: Context): boolean {
  return (ctx.request.length ?? 0) > 0 || ctx.get('transfer-encoding') !== '';
}

// The portal's endpoints take JSON; the media library of the admin alone takes forms with files.
function isAccepted(ctx: Context): boolean {
  if (isPortalPath(ctx.path)) return Boolean(ctx.is('application/json'));
  if (ctx.is('multipart/*')) return /^\/upload(\/|$)/.test(ctx.path) && ctx.get('authorization') !== '';
  return true;
}

/**
 * Stands before Strapi's body parser, which would write the parts of any form into the temporary folder before it
 * knows who is calling, and would leave there those in fields that it does not know.
 */
export default () => async (ctx: Context, next: Next) => {
  if (hasBody(ctx) && !isAccepted(ctx)) {
    ctx.state['portalError'] = 'unsupported-media';
    ctx.throw(415);
  }
  try {
    await next();
  } finally {
    const files = Object.values(
      (ctx.request as { files?: Record<string, ParsedFile | ParsedFile[]> }).files ?? {},
    );
    await Promise.all(files.flat().map((file) => rm(file.filepath, { force: true })));
  }
};
