import type { Rule } from '../engine/rule';
import { surtaxRules, type FactsWithResidence } from './addizionali-rows';
import { advanceRules } from './advances';
import { balanceRules } from './balances';
import { buildingRules } from './buildings';
import { creditRules } from './credits';
import { deductionRules } from './deductions';
import { exemptSumRules } from './exempt-sum';
import { expenseRules } from './expense-rows';
import { familyDetractionRules } from './family-detractions';
import { flatTaxRules } from './flat-tax';
import { furtherDetractionRule } from './further-detraction';
import { grossTaxRules } from './gross-tax';
import { incomeDetractionRules } from './income-detractions';
import { integrativeTreatmentRules } from './integrative-treatment';
import { landRules } from './land';
import { netTaxRules } from './net-tax';
import { otherDetractionRule } from './other-detractions';
import { otherIncomeRules } from './other-income';
import { resultRules } from './result';
import { substituteTaxRules } from './substitute-tax';
import { tenantRule } from './tenants';
import { totalIncomeRules } from './total-income';
import { withholdingRules } from './withholdings';
import { workIncomeRules } from './work-income';

/** Every rule, in the order in which the law computes (calcolo.md §2). A rule asks for what it needs, so the order is for readers. */
export const RULES: readonly Rule<FactsWithResidence>[] = [
  ...landRules,
  ...buildingRules,
  ...flatTaxRules,
  ...workIncomeRules,
  ...otherIncomeRules,
  ...substituteTaxRules,
  ...totalIncomeRules,
  ...deductionRules,
  ...grossTaxRules,
  ...familyDetractionRules,
  ...incomeDetractionRules,
  furtherDetractionRule,
  ...expenseRules,
  tenantRule,
  otherDetractionRule,
  ...creditRules,
  ...netTaxRules,
  ...withholdingRules,
  ...integrativeTreatmentRules,
  ...exemptSumRules,
  ...surtaxRules,
  ...advanceRules,
  ...balanceRules,
  ...resultRules,
];
