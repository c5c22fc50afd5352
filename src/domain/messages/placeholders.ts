import type { Placeholder } from './event';

/** Placeholders that several messages offer. */
export const nome: Placeholder = { explanation: 'Il nome del cliente', sample: 'Anna' };
export const caf: Placeholder = { explanation: 'Il nome del CAF', sample: 'CAF Esempio' };
export const telefono: Placeholder = { explanation: 'Il telefono del CAF', sample: '06 1234567' };
export const validita: Placeholder = {
  explanation: 'Per quanto tempo vale il collegamento',
  sample: '48 ore',
};
export const codiceFiscale: Placeholder = {
  explanation: 'Il codice fiscale, coperto in parte',
  sample: 'RSS••• •••••• •••1T',
};

/** The placeholders that are filled in from the CAF's settings, whatever the message. */
export const COMMON_PLACEHOLDERS = ['caf', 'telefono'] as const;

/** An address of the portal: what it opens, its path, and what its button says. */
export function link(explanation: string, path: string, button: string): Placeholder {
  return { explanation, sample: path, button };
}

/** The link with which a password is chosen. */
export const passwordLink = link('Per scegliere la password', '/attiva?t=esempio', 'Scegli la password');

/** The link to the sign-in page. */
export const entrance = link('L’ingresso del portale', '/accedi', 'Accedi al portale');

const NUMBER = '{% if telefono %}: {{ telefono }}{% endif %}';

/** «telefona al CAF: 06 1234567», without the number where the CAF has not given one. */
export const CALL = `telefona al CAF${NUMBER}`;

/** The same, where it is urgent. */
export const CALL_AT_ONCE = `telefona subito al CAF${NUMBER}`;
