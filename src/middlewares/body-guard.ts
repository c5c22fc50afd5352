import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { errorBody } from '../contracts/portal-error';

interface ParsedFile {
  filepath: string;
}

// The media library of the admin alone takes forms with files.
function isAccepted(ctx: Context): boolean {
  return !ctx.is('multipart/*') || (/^\/upload(\/|$)/.test(ctx.path) && ctx.get('authorization') !== '');
}

/**
 * Stands before Strapi's body parser, which would write the parts of any form into the temporary folder before it
 * knows who is calling, and would leave there those in fields that it does not know.
 */
export default () => async (ctx: Context, next: Next) => {
  if (!isAccepted(ctx)) {
    ctx.status = 415;
    ctx.body = errorBody('unsupported-media');
    return;
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
