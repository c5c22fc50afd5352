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

/** The rules by their topic, which is what their file is called, in the order in which the law computes (calcolo.md §2). */
export const RULES_BY_TOPIC: Readonly<Record<string, readonly Rule<FactsWithResidence>[]>> = {
  land: landRules,
  buildings: buildingRules,
  'flat-tax': flatTaxRules,
  'work-income': workIncomeRules,
  'other-income': otherIncomeRules,
  'substitute-tax': substituteTaxRules,
  'total-income': totalIncomeRules,
  deductions: deductionRules,
  'gross-tax': grossTaxRules,
  'family-detractions': familyDetractionRules,
  'income-detractions': incomeDetractionRules,
  'further-detraction': [furtherDetractionRule],
  'expense-rows': expenseRules,
  tenants: [tenantRule],
  'other-detractions': [otherDetractionRule],
  credits: creditRules,
  'net-tax': netTaxRules,
  withholdings: withholdingRules,
  'integrative-treatment': integrativeTreatmentRules,
  'exempt-sum': exemptSumRules,
  'addizionali-rows': surtaxRules,
  advances: advanceRules,
  balances: balanceRules,
  result: resultRules,
};

/** Every rule. A rule asks for what it needs, so the order is for readers. */
export const RULES: readonly Rule<FactsWithResidence>[] = Object.values(RULES_BY_TOPIC).flat();
