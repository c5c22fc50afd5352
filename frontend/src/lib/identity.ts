import { portalSettingsContract } from '@contracts/portal-settings';
import type { CafIdentity } from '@contracts/portal-settings';
import { call, type CallContext, type CallResult } from '@lib/portal';

const FRESH = 3000;

// Public data, the same for every visitor; also what the error pages show while the API is away.
let known: { identity: CafIdentity; at: number } | null = null;

/** What pages show when the API has never answered. */
export const UNKNOWN_CAF: CafIdentity = {
  name: 'Portale dei clienti',
  logo: null,
  primaryColour: '#0066cc',
  address: '',
  phone: '',
  email: '',
  openingHours: '',
  legalNotes: '',
  privacyNotice: [],
  privacyVersion: '',
  accessibilityContact: '',
  registrationLinkHours: 48,
};

/** Who the CAF is, at most three seconds old. */
export async function cafIdentity(context: CallContext): Promise<CallResult<CafIdentity>> {
  if (known !== null && performance.now() - known.at < FRESH) return { ok: true, data: known.identity };
  const result = await call(context, portalSettingsContract.getIdentity);
  if (result.ok) known = { identity: result.data, at: performance.now() };
  return result;
}

/** The last identity that the API told, however old. */
export function lastKnownIdentity(): CafIdentity {
  return known?.identity ?? UNKNOWN_CAF;
}
