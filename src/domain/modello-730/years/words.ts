import type { FormWords } from '../structure/words';
import { words2024 } from './2024/words';
import { words2025 } from './2025/words';

/** What the form of every year tells whoever fills it in, by the year of the income. */
export const WORDS: ReadonlyMap<number, FormWords> = new Map([
  [2025, words2025],
  [2024, words2024],
]);
