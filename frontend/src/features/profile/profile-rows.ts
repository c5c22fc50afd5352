import { CUSTOMER_TYPE } from '@lib/customer-type';
import { showDay } from '@domain/dates/show-day';
import { dayOf } from '@lib/dates';
import type { Profile } from './profile.server';

function privacyOf({ privacyVersion, privacyAcceptedAt }: Profile): string {
  if (privacyVersion === null || privacyAcceptedAt === null)
    return 'Nel portale non risulta che tu l’abbia accettata.';
  return `Versione ${privacyVersion}, accettata il giorno ${dayOf(privacyAcceptedAt)}`;
}

const UNKNOWN = 'Il CAF non l’ha ancora scritto.';

/** What the CAF knows of the customer, row by row. */
export function profileRows(profile: Profile) {
  const { label, meaning } = CUSTOMER_TYPE[profile.type];
  return [
    { name: 'Codice fiscale', value: profile.codiceFiscale },
    { name: 'Cognome', value: profile.cognome },
    { name: 'Nome', value: profile.nome },
    { name: 'Data di nascita', value: profile.birth.date === null ? UNKNOWN : showDay(profile.birth.date) },
    { name: 'Luogo di nascita', value: profile.birth.place ?? UNKNOWN },
    { name: 'Email', value: profile.email ?? 'Non abbiamo un tuo indirizzo email.' },
    { name: 'Tipo di utenza', value: `${label}. ${meaning}` },
    { name: 'Nel portale dal', value: dayOf(profile.registeredAt) },
    {
      name: 'Informativa sulla privacy',
      value: privacyOf(profile),
      change: { href: '/privacy', label: 'Leggi' },
    },
  ];
}
