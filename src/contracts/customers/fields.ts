import { z } from 'zod';
import { personNameProblem, tidyPersonName } from '../../domain/text/person-name';
import { Instant, text } from '../fields';

export const CustomerType = z.enum(['anonimo', 'registrato']);
export type CustomerType = z.infer<typeof CustomerType>;

/**
 * A codice fiscale as people type it: any letter case, spaces ignored. Here only what protects the rule behind it;
 * form, omocodia and check character are the domain's, whose reason comes back beside the field.
 */
export const CodiceFiscaleInput = text(40, 1, 'Scrivi il codice fiscale.').transform((value) =>
  value.replace(/\s/g, '').toUpperCase(),
);

// As on the health card; kept with one kind of apostrophe, hyphen and space.
function personName(missing: string) {
  return z
    .string(missing)
    .max(400, 'Il testo è troppo lungo.')
    .superRefine((value, context) => {
      const problem = tidyPersonName(value) === '' ? missing : personNameProblem(value);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    })
    .transform(tidyPersonName);
}

export const Cognome = personName('Scrivi il cognome.');
export const Nome = personName('Scrivi il nome.');

/** Any password: its rules are the domain's. Not trimmed, not normalised: what was typed counts. */
export const Password = z
  .string('Scrivi la password.')
  .min(1, 'Scrivi la password.')
  .max(256, 'La password può avere al massimo 256 caratteri.')
  .refine(
    (value) => value.isWellFormed() && !value.includes('\u0000'),
    'La password contiene caratteri non ammessi.',
  );

/** A fresh session: the token goes into the customer's cookie and is never shown again. */
export const NewSession = z.object({ token: z.string(), expiresAt: Instant });

/** The same answer whether or not somebody is a customer. */
export const Accepted = z.object({ accepted: z.literal(true) });
