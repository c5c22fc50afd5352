import type { Year } from '../year';
import { parameters } from './parameters';
import { structure2025 as structure } from './structure';

/** The Modello 730/2026, of the income of 2025. */
export const year2025: Year = {
  incomeYear: 2025,
  model: '730/2026',
  riscontrato: null,
  structure,
  parameters,
};
