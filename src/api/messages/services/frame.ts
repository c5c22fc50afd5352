import type { CafIdentity } from '../../../contracts/portal-settings';
import type { Mail } from '../../../adapters/mail';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import type { MessageFrame } from '../../../domain/templates/layout';
import { env } from '../../../env';

/** What stands around a message, from the CAF's settings. */
export function frameOf(identity: CafIdentity, unsubscribe: string | null): MessageFrame {
  return {
    cafName: identity.name,
    logo: identity.logo === null ? null : `${env.PUBLIC_URL}/media/${identity.logo.file}`,
    primaryColour: identity.primaryColour,
    address: identity.address,
    phone: identity.phone,
    email: identity.email,
    portal: env.PUBLIC_URL,
    unsubscribe,
  };
}

/** Who writes: the CAF by its name; answers go to its own address where it has given one. */
export function senderOf(identity: CafIdentity): Pick<Mail, 'fromName' | 'replyTo'> {
  return { fromName: identity.name, replyTo: identity.email === '' ? null : identity.email };
}

/** The placeholders that every message has. */
export function commonValues(identity: CafIdentity): PlaceholderValues {
  return { caf: identity.name, telefono: identity.phone };
}
