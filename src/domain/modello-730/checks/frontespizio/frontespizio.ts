import type { Check } from '../kernel/check';
import { frontespizioModello } from './frontespizio-modello';
import { frontespizioPersona } from './frontespizio-persona';
import { frontespizioResidenza } from './frontespizio-residenza';

/** The frontespizio. */
export const frontespizio: readonly Check[] = [
  ...frontespizioPersona,
  ...frontespizioModello,
  ...frontespizioResidenza,
];
