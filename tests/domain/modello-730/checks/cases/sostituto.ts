import type { CheckCase } from './case';
import { BODY, SELF, SPOUSE, WRONG_BODY, withWrongLetter } from './people';

const CODE = 'SOS1.codiceFiscale';
const paidBy = (payer: string, ended?: string) => ({
  certificates: [{ payer, income: 20000, ...(ended === undefined ? {} : { ended }) }],
});

export const sostituto: readonly CheckCase[] = [
  { check: 'SO-001', fires: { [CODE]: WRONG_BODY }, silent: { [CODE]: BODY } },
  { check: 'SO-002', fires: { [CODE]: withWrongLetter(SPOUSE) }, silent: { [CODE]: SPOUSE } },
  { check: 'SO-003', fires: { [CODE]: BODY.slice(1) }, silent: { [CODE]: BODY } },
  {
    check: 'SO-004',
    given: { 'FR2.codiceFiscale': SELF },
    fires: { [CODE]: SELF },
    silent: { [CODE]: SPOUSE },
  },
  { check: 'SO-005', given: { [CODE]: BODY }, fires: {}, silent: { 'SOS1.denominazione': 'INPS' } },
  {
    check: 'SO-006',
    given: { [CODE]: BODY },
    fires: {},
    firesKnowing: paidBy(SPOUSE),
    silent: {},
    silentKnowing: paidBy(BODY),
  },
  { check: 'SO-007', given: { [CODE]: BODY }, fires: { 'FR1.coniugeDichiarante': 1 }, silent: {} },
  { check: 'SO-008', fires: { 'SOS1.codiceSede': '12' }, silent: { 'SOS1.codiceSede': '012' } },
  {
    check: 'SO-009',
    given: { [CODE]: BODY },
    fires: {},
    firesKnowing: paidBy(BODY, '2026-06-30'),
    silent: {},
    silentKnowing: paidBy(BODY, '2026-07-01'),
  },
];
