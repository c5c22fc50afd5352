import { z } from 'zod';

/** The suite's own identifier of something; it stands in addresses, where `..` would be the step back. */
export const ExternalId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'Identificativo esterno non valido.');
