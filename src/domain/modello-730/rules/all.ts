import type { Rule } from '../engine/rule';
import { surtaxRules, type FactsWithResidence } from './addizionali-rows';
import { advanceRules } from './advances';
import { balanceRules } from './balances';
import { creditRules } from './credits';
import { exemptSumRules } from './exempt-sum';
import { familyDetractionRules } from './family-detractions';
import { furtherDetractionRule } from './further-detraction';
import { grossTaxRules } from './gross-tax';
import { incomeDetractionRules } from './income-detractions';
import { integrativeTreatmentRules } from './integrative-treatment';
import { netTaxRules } from './net-tax';
import { resultRules } from './result';
import { withholdingRules } from './withholdings';
import { workIncomeRules } from './work-income';

/** Every rule, in the order in which the law computes (calcolo.md §2). A rule asks for what it needs, so the order is for readers. */
export const RULES: readonly Rule<FactsWithResidence>[] = [
  ...workIncomeRules,
  ...grossTaxRules,
  ...familyDetractionRules,
  ...incomeDetractionRules,
  furtherDetractionRule,
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
