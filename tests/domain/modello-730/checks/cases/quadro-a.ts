import type { CheckCase } from './case';

export const quadroA: readonly CheckCase[] = [
  { check: 'A-001', fires: { 'A1.giorni': 365 }, silent: { 'A1.giorni': 365, 'A1.titolo': 1 } },
  {
    check: 'A-002',
    given: { 'A2.titolo': 1 },
    fires: { 'A2.redditoAgrario': 0 },
    silent: { 'A2.redditoAgrario': 1 },
  },
];
