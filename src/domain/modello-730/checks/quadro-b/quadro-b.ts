import type { Check } from '../kernel/check';
import { quadroBAffitti } from './quadro-b-affitti';
import { quadroBCase } from './quadro-b-case';
import { quadroBImmobili } from './quadro-b-immobili';

/** Quadro B: buildings. */
export const quadroB: readonly Check[] = [...quadroBImmobili, ...quadroBAffitti, ...quadroBCase];
