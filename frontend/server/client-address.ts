import { isIP } from 'node:net';

// Some proxies add the port; IPv6 then stands in brackets. IPv4 written as IPv6 is the same visitor.
function tidy(entry: string): string | null {
  const bare = entry
    .trim()
    .replace(/^\[([^\]]+)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(bare) === 0 ? null : bare;
}

/**
 * The visitor's address. Each trusted proxy adds to `X-Forwarded-For` the address that it saw, so the visitor stands as
 * many places from the end as there are proxies; what stands further left anybody can write.
 * @param remoteAddress the address at the other end of the connection
 * @param forwardedFor the header's value, believed only behind proxies
 * @param trustedProxies how many proxies stand in front of the site
 */
export function clientAddress(
  remoteAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const direct = tidy(remoteAddress ?? '') ?? 'unknown';
  if (trustedProxies === 0 || forwardedFor === undefined) return direct;
  const entries = forwardedFor.split(',');
  return tidy(entries.at(-trustedProxies) ?? entries[0] ?? '') ?? direct;
}
