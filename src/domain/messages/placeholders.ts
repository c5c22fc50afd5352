import type { Placeholder } from './event';

/** Placeholders that several messages offer. */
export const nome: Placeholder = { explanation: 'Il nome del cliente', sample: 'Anna' };
export const caf: Placeholder = { explanation: 'Il nome del CAF', sample: 'CAF Esempio' };
export const telefono: Placeholder = { explanation: 'Il telefono del CAF', sample: '06 1234567' };
export const validita: Placeholder = { explanation: 'Per quanto tempo vale il link', sample: '48 ore' };
export const codiceFiscale: Placeholder = {
  explanation: 'Il codice fiscale, coperto in parte',
  sample: 'RSS••• •••••• •••1T',
};

/** An address of the portal, by what it opens. */
export function link(explanation: string, path: string): Placeholder {
  return { explanation, sample: `https://portale.esempio.it${path}` };
}
