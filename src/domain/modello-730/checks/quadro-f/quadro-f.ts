import type { Check } from '../kernel/check';
import { quadroFAgree } from './quadro-f-agree';
import { quadroFChoices } from './quadro-f-choices';
import { quadroFPaid } from './quadro-f-paid';

/** Quadro F: advances, withholdings, credits. */
export const quadroF: readonly Check[] = [...quadroFPaid, ...quadroFChoices, ...quadroFAgree];
