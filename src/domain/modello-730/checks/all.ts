import type { Check } from './check';
import { formChecks } from './form-checks';
import { quadroA } from './quadro-a';

/** The checks of the list, in its order. */
export const LISTED_CHECKS: readonly Check[] = [...quadroA];

/** All checks: those of the list, and those that the form itself implies. */
export const CHECKS: readonly Check[] = [...LISTED_CHECKS, ...formChecks];
