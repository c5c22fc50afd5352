import type { Rule } from '../engine/rule';
import { surtaxRules, type FactsWithResidence } from './addizionali/rows';
import { advanceRules } from './result/advances';
import { balanceRules } from './result/balances';
import { buildingRules } from './property/buildings';
import { creditRules } from './credits/credits';
import { deductionRules } from './deductions/deductions';
import { exemptSumRules } from './by-income/exempt-sum';
import { expenseRules } from './expenses/expense-rows';
import { familyDetractionRules } from './family/family-detractions';
import { flatTaxRules } from './property/cedolare';
import { furtherDetractionRule } from './by-income/further-detraction';
import { grossTaxRules } from './income-and-tax/gross-tax';
import { incomeDetractionRules } from './by-income/income-detractions';
import { integrativeTreatmentRules } from './by-income/integrative-treatment';
import { landRules } from './property/land';
import { netTaxRules } from './income-and-tax/net-tax';
import { otherDetractionRule } from './expenses/other-detractions';
import { otherIncomeRules } from './other-income/other-income';
import { resultRules } from './result/result';
import { substituteTaxRules } from './work/bonuses-and-tips';
import { tenantRule } from './expenses/tenants';
import { totalIncomeRules } from './income-and-tax/total-income';
import { withholdingRules } from './credits/withholdings';
import { workIncomeRules } from './work/work-income';

/** The rules by their topic, which is how their folder and file are called, in the order in which the law computes (calcolo.md §2). */
export const RULES_BY_TOPIC: Readonly<Record<string, readonly Rule<FactsWithResidence>[]>> = {
  'property/land': landRules,
  'property/buildings': buildingRules,
  'property/cedolare': flatTaxRules,
  'work/work-income': workIncomeRules,
  'other-income/other-income': otherIncomeRules,
  'work/bonuses-and-tips': substituteTaxRules,
  'income-and-tax/total-income': totalIncomeRules,
  'deductions/deductions': deductionRules,
  'income-and-tax/gross-tax': grossTaxRules,
  'family/family-detractions': familyDetractionRules,
  'by-income/income-detractions': incomeDetractionRules,
  'by-income/further-detraction': [furtherDetractionRule],
  'expenses/expense-rows': expenseRules,
  'expenses/tenants': [tenantRule],
  'expenses/other-detractions': [otherDetractionRule],
  'credits/credits': creditRules,
  'income-and-tax/net-tax': netTaxRules,
  'credits/withholdings': withholdingRules,
  'by-income/integrative-treatment': integrativeTreatmentRules,
  'by-income/exempt-sum': exemptSumRules,
  'addizionali/rows': surtaxRules,
  'result/advances': advanceRules,
  'result/balances': balanceRules,
  'result/result': resultRules,
};

/** Every rule. A rule asks for what it needs, so the order is for readers. */
export const RULES: readonly Rule<FactsWithResidence>[] = Object.values(RULES_BY_TOPIC).flat();
