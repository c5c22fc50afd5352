import type { Check } from '../kernel/check';
import { quadroCAltro } from './quadro-c-altro';
import { quadroCBonus } from './quadro-c-bonus';
import { quadroCPremi } from './quadro-c-premi';
import { quadroCRedditi } from './quadro-c-redditi';

/** Quadro C: work and pensions. */
export const quadroC: readonly Check[] = [
  ...quadroCRedditi,
  ...quadroCBonus,
  ...quadroCPremi,
  ...quadroCAltro,
];
