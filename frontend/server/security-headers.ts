import type { ServerResponse } from 'node:http';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Bootstrap Italia draws its marks with images written into the stylesheet.
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

const PERMISSIONS_POLICY = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Sets what every answer of the site carries. @param https whether the portal is reached over TLS */
export function setSecurityHeaders(response: ServerResponse, https: boolean): void {
  const policy = https ? [...CONTENT_SECURITY_POLICY, 'upgrade-insecure-requests'] : CONTENT_SECURITY_POLICY;
  response.setHeader('Content-Security-Policy', policy.join('; '));
  if (https) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  // One-time tokens stand in addresses: no other site ever learns one. `no-referrer` would say no more to strangers, and
  // would make browsers send `Origin: null` with the portal's own forms, which older ones then could not use at all.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Permissions-Policy', PERMISSIONS_POLICY);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  // Pages may hold a customer's data; what may be kept says so itself.
  response.setHeader('Cache-Control', 'no-store');
}
