import type { Check } from './kernel/check';
import { familiari } from './familiari/familiari';
import { formChecks } from './generali/form-checks';
import { frontespizio } from './frontespizio/frontespizio';
import { generali } from './generali/generali';
import { quadroA } from './quadro-a/quadro-a';
import { quadroB } from './quadro-b/quadro-b';
import { quadroC } from './quadro-c/quadro-c';
import { quadroD } from './quadro-d/quadro-d';
import { quadroE } from './quadro-e/quadro-e';
import { quadroF } from './quadro-f/quadro-f';
import { quadroG } from './quadro-g/quadro-g';
import { quadroI } from './quadri-i-k-l/quadro-i';
import { quadroK } from './quadri-i-k-l/quadro-k';
import { quadroL } from './quadri-i-k-l/quadro-l';
import { quadroM } from './quadri-m-t-w/quadro-m';
import { quadroT } from './quadri-m-t-w/quadro-t';
import { quadroW } from './quadri-m-t-w/quadro-w';
import { scelte } from './scelte-e-firma/scelte';
import { firma } from './scelte-e-firma/firma';
import { sostituto } from './frontespizio/sostituto';

/** The checks of the list, in its order. */
export const LISTED_CHECKS: readonly Check[] = [
  ...generali,
  ...frontespizio,
  ...familiari,
  ...sostituto,
  ...quadroA,
  ...quadroB,
  ...quadroC,
  ...quadroD,
  ...quadroE,
  ...quadroF,
  ...quadroG,
  ...quadroI,
  ...quadroK,
  ...quadroL,
  ...quadroM,
  ...quadroT,
  ...quadroW,
  ...scelte,
  ...firma,
];

/** All checks: those of the list, and those that the form itself implies. */
export const CHECKS: readonly Check[] = [...LISTED_CHECKS, ...formChecks];
