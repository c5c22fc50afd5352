import type { Check } from '../kernel/check';
import { familiariAltri } from './familiari-altri';
import { familiariFigli } from './familiari-figli';
import { familiariPersone } from './familiari-persone';
import { familiariQuote } from './familiari-quote';

/** Familiari a carico. */
export const familiari: readonly Check[] = [
  ...familiariPersone,
  ...familiariFigli,
  ...familiariQuote,
  ...familiariAltri,
];
