import type { CheckCase } from './case';

const lacking = (kind: string) => ({
  firesKnowing: { documents: [] },
  silentKnowing: { documents: [{ id: 'uno', kind, righi: ['A1'] }] },
});

export const quadroA: readonly CheckCase[] = [
  { check: 'A-001', fires: { 'A1.giorni': 365 }, silent: { 'A1.giorni': 365, 'A1.titolo': 1 } },
  {
    check: 'A-002',
    given: { 'A2.titolo': 1 },
    fires: { 'A2.redditoAgrario': 0 },
    silent: { 'A2.redditoAgrario': 1 },
  },
  {
    check: 'A-003',
    given: { 'A1.redditoAgrario': 50 },
    fires: { 'A1.titolo': 3 },
    silent: { 'A1.titolo': 1 },
  },
  {
    check: 'A-004',
    given: { 'A1.redditoDominicale': 50 },
    fires: { 'A1.titolo': 4 },
    silent: { 'A1.titolo': 3 },
  },
  {
    check: 'A-005',
    given: { 'A1.canoneAffitto': 500 },
    fires: { 'A1.titolo': 3 },
    silent: { 'A1.titolo': 2 },
  },
  { check: 'A-006', given: { 'A1.titolo': 2 }, fires: {}, silent: { 'A1.canoneAffitto': 1 } },
  { check: 'A-007', given: { 'A1.titolo': 1 }, fires: {}, silent: { 'A1.giorni': 365 } },
  { check: 'A-007', fires: { 'A1.giorni': 366 }, silent: { 'A1.giorni': 365 } },
  {
    check: 'A-008',
    given: { 'A1.giorni': 200, 'A2.continuazione': 1 },
    fires: { 'A2.giorni': 166 },
    silent: { 'A2.giorni': 165 },
  },
  {
    check: 'A-008',
    given: { 'A1.giorni': 200, 'A2.giorni': 200 },
    fires: { 'A2.continuazione': 1 },
    silent: {},
  },
  { check: 'A-009', given: { 'A1.titolo': 1 }, fires: {}, silent: { 'A1.percentuale': 50 } },
  {
    check: 'A-010',
    given: { 'A1.titolo': 1 },
    fires: { 'A1.continuazione': 1 },
    silent: { 'A2.continuazione': 1 },
  },
  {
    check: 'A-011',
    given: { 'A1.redditoDominicale': 50, 'A2.continuazione': 1 },
    fires: { 'A2.redditoDominicale': 51 },
    silent: { 'A2.redditoDominicale': 50 },
  },
  {
    check: 'A-012',
    given: { 'A1.casiParticolari': 4 },
    fires: { 'A1.titolo': 1 },
    silent: { 'A1.titolo': 3 },
  },
  {
    check: 'A-013',
    given: { 'A1.casiParticolari': 2 },
    fires: {},
    silent: {},
    ...lacking('denunciaDanno'),
  },
  {
    check: 'A-014',
    given: { 'A1.coltivatoreIap': 1 },
    fires: { 'A1.titolo': 2 },
    silent: { 'A1.titolo': 1 },
  },
  { check: 'A-015', given: { 'A1.titolo': 1 }, fires: { 'A1.coltivatoreIap': 1 }, silent: {} },
  {
    check: 'A-016',
    known: { cadastre: { 'A1.col1': 100 } },
    fires: { 'A1.redditoDominicale': 234 },
    silent: { 'A1.redditoDominicale': 100 },
  },
  {
    check: 'A-016',
    known: { cadastre: { 'A1.col1': 100 } },
    fires: { 'A1.redditoDominicale': 181 },
    silent: { 'A1.redditoDominicale': 182 },
  },
  { check: 'A-017', given: { 'A1.titolo': 1 }, fires: {}, silent: { 'A1.imuNonDovuta': 1 } },
  { check: 'A-018', given: { 'A1.titolo': 10 }, fires: {}, silent: {}, ...lacking('attestazioneSocieta') },
];
