import type { CheckCase } from './case';

const said = (question: string, rigo: string) => ({
  firesKnowing: { answers: { [question]: [rigo] } },
  silentKnowing: { answers: { [question]: [] } },
});

export const quadroD: readonly CheckCase[] = [
  { check: 'D-001', given: { 'D4.redditi': 1 }, fires: {}, silent: { 'D4.tipoReddito': 1 } },
  { check: 'D-001', fires: { 'D5.redditi': 1 }, silent: { 'D2.redditi': 1 } },
  { check: 'D-002', given: { 'D2.tipoReddito': 1 }, fires: {}, silent: { 'D2.redditi': 1 } },
  { check: 'D-003', given: { 'D4.redditi': 100 }, fires: { 'D4.spese': 101 }, silent: { 'D4.spese': 100 } },
  { check: 'D-004', given: { 'D5.redditi': 100 }, fires: { 'D5.spese': 101 }, silent: { 'D5.spese': 100 } },
  {
    check: 'D-005',
    given: { 'D1.redditi': 100 },
    fires: { 'D1.ritenute': 101 },
    silent: { 'D1.ritenute': 100 },
  },
  {
    check: 'D-006',
    given: { 'D4.spese': 1 },
    fires: { 'D4.tipoReddito': 4 },
    silent: { 'D4.tipoReddito': 5 },
  },
  {
    check: 'D-007',
    given: { 'D4.tipoReddito': 2, 'D4.redditi': 1000 },
    fires: { 'D4.spese': 1000 },
    silent: { 'D4.spese': 999 },
  },
  {
    check: 'D-008',
    given: { 'D4.tipoReddito': 2 },
    fires: {},
    silent: {},
    ...said('impostaSostitutivaDalNotaio', 'D4'),
  },
  {
    check: 'D-009',
    given: { 'D4.tipoReddito': 5 },
    fires: { 'W1.codiceBene': 1 },
    silent: { 'W1.codiceBene': 15 },
  },
  { check: 'D-010', given: { 'D4.tipoReddito': 8 }, fires: {}, silent: { 'W2.codiceBene': 19 } },
  {
    check: 'D-011',
    given: { 'D5.tipoReddito': 2, 'D5.redditi': 1000 },
    fires: { 'D5.ritenute': 198 },
    silent: { 'D5.ritenute': 199 },
  },
  {
    check: 'D-012',
    given: { 'D5.ritenute': 1 },
    fires: { 'D5.tipoReddito': 1 },
    silent: { 'D5.tipoReddito': 2 },
  },
  { check: 'D-013', fires: { 'D5.tipoReddito': 2 }, silent: { 'D5.tipoReddito': 3 } },
  { check: 'D-014', fires: { 'D3.tipoReddito': 1 }, silent: { 'D3.tipoReddito': 2 } },
  {
    check: 'D-015',
    given: { 'D3.altriDati': 5 },
    fires: { 'FR6.comune': 'H501' },
    silent: { 'FR6.comune': 'B513' },
  },
  {
    check: 'D-016',
    given: {
      'D4.tipoReddito': 10,
      ...{ 'B1.cedolareSecca': 2, 'B2.cedolareSecca': 3, 'B3.cedolareSecca': 3 },
    },
    fires: { 'B4.cedolareSecca': 3 },
    silent: { 'B4.cedolareSecca': 1 },
  },
  { check: 'D-017', given: { 'D4.tipoReddito': 10 }, fires: {}, silent: { 'F8.ritenute': 1 } },
  {
    check: 'D-018',
    given: { 'D1.redditi': 1 },
    fires: {},
    silent: {},
    ...said('ritenutaATitoloDImposta', 'D1'),
  },
  { check: 'D-019', given: { 'D5.redditi': 1 }, fires: {}, silent: {}, ...said('lezioniPrivate', 'D5') },
];
