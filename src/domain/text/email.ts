import { z } from 'zod';
import { isSafeText } from './safe';

/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3), in characters. */
export const MAX_EMAIL_LENGTH = 254;

const Address = z.email();

/** @returns an address as it is kept: trimmed, its domain in lower case, the part before it as it was typed. */
export function normaliseEmail(address: string): string {
  return address.trim().replace(/@[^@]*$/, (domain) => domain.toLowerCase());
}

/** @returns the Italian reason why an address cannot be one, or null. */
export function emailProblem(address: string): string | null {
  const email = normaliseEmail(address);
  if (email === '') return 'Scrivi l’indirizzo email.';
  if (email.length > MAX_EMAIL_LENGTH) return 'L’indirizzo email è troppo lungo.';
  if (!isSafeText(email)) return 'L’indirizzo email contiene caratteri non ammessi.';
  return Address.safeParse(email).success
    ? null
    : 'Scrivi un indirizzo email valido, per esempio nome@esempio.it.';
}

/**
 * @returns whether two addresses are one mailbox as far as anybody can tell: spaces around and letter case ignored,
 * in the part before the at sign as well, because no provider in use tells `Anna` from `anna`. None is like no other.
 */
export function isSameEmail(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [left, right] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return left !== '' && left === right;
}
