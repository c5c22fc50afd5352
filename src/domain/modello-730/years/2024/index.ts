import type { Year } from '../year';
import { parameters } from './parameters';
import { structure2024 as structure } from './structure';

/** The Modello 730/2025, of the income of 2024. */
export const year2024: Year = {
  incomeYear: 2024,
  model: '730/2025',
  riscontrato: null,
  structure,
  parameters,
};
