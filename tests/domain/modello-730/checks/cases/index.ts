import type { CheckCase } from './case';
import { quadroA } from './quadro-a';

export const CHECK_CASES: readonly CheckCase[] = [...quadroA];
