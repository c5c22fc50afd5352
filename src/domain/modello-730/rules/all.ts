import type { Rule } from '../engine/rule';
import { surtaxRules, type FactsWithResidence } from './addizionali-rows';
import { familyDetractionRules } from './family-detractions';
import { furtherDetractionRule } from './further-detraction';
import { grossTaxRules } from './gross-tax';
import { incomeDetractionRules } from './income-detractions';
import { workIncomeRules } from './work-income';

/** Every rule, in the order in which the law computes (calcolo.md §2). A rule asks for what it needs, so the order is for readers. */
export const RULES: readonly Rule<FactsWithResidence>[] = [
  ...workIncomeRules,
  ...grossTaxRules,
  ...familyDetractionRules,
  ...incomeDetractionRules,
  furtherDetractionRule,
  ...surtaxRules,
];
