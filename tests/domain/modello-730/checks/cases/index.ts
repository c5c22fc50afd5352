import type { CheckCase } from './case';
import { familiariAltri } from './familiari-altri';
import { familiariFigli } from './familiari-figli';
import { fromEOn } from './from-e-on';
import { frontespizioModello } from './frontespizio-modello';
import { frontespizioPersona } from './frontespizio-persona';
import { frontespizioResidenza } from './frontespizio-residenza';
import { generali } from './generali';
import { quadroA } from './quadro-a';
import { quadroB } from './quadro-b';
import { quadroCAltro } from './quadro-c-altro';
import { quadroCRedditi } from './quadro-c-redditi';
import { quadroD } from './quadro-d';
import { sostituto } from './sostituto';

export const CHECK_CASES: readonly CheckCase[] = [
  ...generali,
  ...frontespizioPersona,
  ...frontespizioModello,
  ...frontespizioResidenza,
  ...familiariFigli,
  ...familiariAltri,
  ...sostituto,
  ...quadroA,
  ...quadroB,
  ...quadroCRedditi,
  ...quadroCAltro,
  ...quadroD,
  ...fromEOn,
];
