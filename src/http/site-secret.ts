import { timingSafeEqual, createHash } from 'node:crypto';
import type { Context } from 'koa';
import { networkOf } from '../domain/network/network-of';
import { env } from '../env';

const digest = (value: string) => createHash('sha256').update(value).digest();

const OWN = env.SITE_SECRET === undefined ? null : digest(env.SITE_SECRET);

/** @returns whether a request comes from the portal's own site, which alone holds the secret. */
export function isFromSite(ctx: Context): boolean {
  const given = ctx.get('x-portal-site-secret');
  return OWN !== null && timingSafeEqual(digest(given), OWN);
}

/** The visitor's network: what the site says of the address, believed from the site alone; else the caller's own. */
export function clientAddress(ctx: Context): string {
  const told = ctx.get('x-portal-client-ip');
  const own = ctx.req.socket.remoteAddress ?? 'unknown';
  return networkOf(told !== '' && isFromSite(ctx) ? told.slice(0, 45) : own);
}
