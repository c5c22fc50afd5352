import type { Limit } from '../../../adapters/limits';

/**
 * How often visitors may try. By address: a whole office or family may share one. By account: so that a password can't
 * be guessed from many addresses; the window is short, and addresses from which the customer signed in before are
 * exempt, so that a stranger cannot keep a customer out.
 */
export const LIMITS = {
  signInByAddress: { name: 'sign-in-address', attempts: 60, minutes: 15 },
  signInByAccountAndAddress: { name: 'sign-in-pair', attempts: 8, minutes: 15 },
  signInByAccount: { name: 'sign-in-account', attempts: 40, minutes: 15 },
  requestByAddress: { name: 'request-address', attempts: 30, minutes: 60 },
  requestByAccount: { name: 'request-account', attempts: 5, minutes: 60 },
  linkByAddress: { name: 'link-address', attempts: 60, minutes: 15 },
  passwordChange: { name: 'password-change', attempts: 8, minutes: 15 },
} as const satisfies Record<string, Limit>;

/** Where a customer signed in before, remembered for three months. */
export const KNOWN_ADDRESS: Limit = { name: 'known-address', attempts: 1, minutes: 90 * 24 * 60 };
