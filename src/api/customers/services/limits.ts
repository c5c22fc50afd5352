import type { Core } from '@strapi/strapi';
import type { Counted, Limit } from '../../../adapters/limits';
import { accountAt, isKnownAddress } from './known-addresses';

/**
 * How often visitors may try. By address: a whole office, family or mobile network may share one, so of sign-ins and
 * links only failures count. By account: so that a password can't be guessed from many addresses; the window is short,
 * one address alone cannot fill it, and addresses from which the customer got in before are exempt, so that a stranger
 * cannot keep a customer out.
 */
const LIMITS = {
  signInByAddress: { name: 'sign-in-address', attempts: 60, minutes: 15 },
  signInByAccountAndAddress: { name: 'sign-in-pair', attempts: 8, minutes: 15 },
  signInByAccount: { name: 'sign-in-account', attempts: 40, minutes: 15 },
  registrationByAddress: { name: 'registration-address', attempts: 60, minutes: 60 },
  registrationByMailbox: { name: 'registration-mailbox', attempts: 5, minutes: 60 },
  registrationByAccountAndAddress: { name: 'registration-pair', attempts: 10, minutes: 60 },
  linkRequestByAddress: { name: 'link-request-address', attempts: 60, minutes: 60 },
  linkRequestByAccount: { name: 'link-request-account', attempts: 5, minutes: 60 },
  linkByAddress: { name: 'link-address', attempts: 60, minutes: 15 },
  emailChange: { name: 'email-change', attempts: 5, minutes: 60 },
  passwordChange: { name: 'password-change', attempts: 8, minutes: 15 },
  // Each change is a row of the audit log and something to tell the suite.
  officeChange: { name: 'office-change', attempts: 10, minutes: 60 },
  contactsChange: { name: 'contacts-change', attempts: 20, minutes: 60 },
  // Each is a message to the customer, and a place that nobody else can have.
  appointments: { name: 'appointments', attempts: 20, minutes: 60 },
} as const satisfies Record<string, Limit>;

/** What counts against a try to sign in, with a password or with the code of a letter. */
export async function signInLimits(
  strapi: Core.Strapi,
  codiceFiscale: string,
  address: string,
): Promise<Counted[]> {
  const counted: Counted[] = [
    [LIMITS.signInByAddress, address],
    [LIMITS.signInByAccountAndAddress, accountAt(codiceFiscale, address)],
  ];
  if (!(await isKnownAddress(strapi, codiceFiscale, address)))
    counted.push([LIMITS.signInByAccount, codiceFiscale]);
  return counted;
}

/** What counts against every message to somebody who may not have asked for it. */
export function mailboxLimit(email: string): Counted {
  return [LIMITS.registrationByMailbox, email.toLowerCase()];
}

/** What counts against a request of registration, whose answer goes to any mailbox that is typed. */
export function registrationLimits(codiceFiscale: string, email: string, address: string): Counted[] {
  return [
    [LIMITS.registrationByAddress, address],
    mailboxLimit(email),
    // Not by the account alone: a stranger could keep its owner from registering.
    [LIMITS.registrationByAccountAndAddress, accountAt(codiceFiscale, address)],
  ];
}

/** What counts against asking for a link again, or for a new password. */
export function linkRequestLimits(codiceFiscale: string, address: string): Counted[] {
  return [
    [LIMITS.linkRequestByAddress, address],
    [LIMITS.linkRequestByAccount, codiceFiscale],
  ];
}

export function linkLimits(address: string): Counted[] {
  return [[LIMITS.linkByAddress, address]];
}

/** What counts against writing to an address that a customer says is theirs. */
export function emailChangeLimits(customerId: number, email: string): Counted[] {
  return [[LIMITS.emailChange, String(customerId)], mailboxLimit(email)];
}

export function passwordChangeLimits(customerId: number): Counted[] {
  return [[LIMITS.passwordChange, String(customerId)]];
}

/** What counts against another choice of one's office. */
export function officeChangeLimit(customerId: number): Counted {
  return [LIMITS.officeChange, String(customerId)];
}

/** What counts against another change of one's contacts. */
export function contactsChangeLimit(customerId: number): Counted {
  return [LIMITS.contactsChange, String(customerId)];
}

/** What counts against booking or moving another appointment. */
export function appointmentsLimit(customerId: number): Counted {
  return [LIMITS.appointments, String(customerId)];
}
