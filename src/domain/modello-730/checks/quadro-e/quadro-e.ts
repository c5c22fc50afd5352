import type { Check } from '../kernel/check';
import { quadroECodes } from './quadro-e-codes';
import { quadroEDeductions } from './quadro-e-deductions';
import { quadroEEnergy } from './quadro-e-energy';
import { quadroEFurniture } from './quadro-e-furniture';
import { quadroEHealth } from './quadro-e-health';
import { quadroEHomes } from './quadro-e-homes';
import { quadroEIncomes } from './quadro-e-incomes';
import { quadroEMoreCodes } from './quadro-e-more-codes';
import { quadroEMortgages } from './quadro-e-mortgages';
import { quadroEPensions } from './quadro-e-pensions';
import { quadroETenants } from './quadro-e-tenants';
import { quadroETwice } from './quadro-e-twice';
import { quadroEWorks } from './quadro-e-works';
import { quadroEWorksByYear } from './quadro-e-works-by-year';

/** Quadro E: expenses. */
export const quadroE: readonly Check[] = [
  ...quadroEHealth,
  ...quadroEMortgages,
  ...quadroECodes,
  ...quadroEMoreCodes,
  ...quadroEIncomes,
  ...quadroEDeductions,
  ...quadroEPensions,
  ...quadroEWorks,
  ...quadroEWorksByYear,
  ...quadroEHomes,
  ...quadroEFurniture,
  ...quadroEEnergy,
  ...quadroETenants,
  ...quadroETwice,
];
