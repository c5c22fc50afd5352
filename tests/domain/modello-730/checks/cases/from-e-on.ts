import type { CheckCase } from './case';
import { quadroEDeductions } from './quadro-e-deductions';
import { quadroEExpenses } from './quadro-e-expenses';
import { quadroEFurnitureAndEnergy } from './quadro-e-furniture-and-energy';
import { quadroEHomes } from './quadro-e-homes';
import { quadroEPeople } from './quadro-e-people';
import { quadroETenants } from './quadro-e-tenants';
import { quadroF } from './quadro-f';
import { quadroG, quadroI, quadroK, quadroL } from './quadro-g-to-l';
import { quadroM, quadroT, quadroW } from './quadro-m-to-w';
import { scelteEFirma } from './scelte-e-firma';

/** The cases of quadro E and of all that follows it. */
export const fromEOn: readonly CheckCase[] = [
  ...quadroEExpenses,
  ...quadroEPeople,
  ...quadroEDeductions,
  ...quadroEHomes,
  ...quadroEFurnitureAndEnergy,
  ...quadroETenants,
  ...quadroF,
  ...quadroG,
  ...quadroI,
  ...quadroK,
  ...quadroL,
  ...quadroM,
  ...quadroT,
  ...quadroW,
  ...scelteEFirma,
];
