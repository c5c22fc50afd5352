import type { Check } from './check';
import { familiari } from './familiari';
import { formChecks } from './form-checks';
import { frontespizio } from './frontespizio';
import { generali } from './generali';
import { quadroA } from './quadro-a';
import { quadroB } from './quadro-b';
import { quadroC } from './quadro-c';
import { quadroD } from './quadro-d';
import { quadroE } from './quadro-e';
import { quadroF } from './quadro-f';
import { quadroG } from './quadro-g';
import { quadroI } from './quadro-i';
import { quadroK } from './quadro-k';
import { quadroL } from './quadro-l';
import { quadroM } from './quadro-m';
import { quadroT } from './quadro-t';
import { quadroW } from './quadro-w';
import { scelte } from './scelte';
import { firma } from './firma';
import { sostituto } from './sostituto';

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
