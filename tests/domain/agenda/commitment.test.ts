import { commitmentProblems, type CommitmentTimes } from '../../../src/domain/agenda/commitment';

const DENTIST: CommitmentTimes = {
  ...{ firstDay: '2026-03-20', lastDay: '2026-03-20', startTime: '09:00', endTime: '10:00' },
  ...{ repeats: 'none', until: null, skippedDays: [] },
};
const wrong = (over: Partial<CommitmentTimes>) =>
  commitmentProblems({ ...DENTIST, ...over }).map(({ field }) => field);

test('a commitment that begins before it ends can be written down', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ startTime: null, endTime: null })).toEqual([]);
  expect(wrong({ startTime: '22:00', endTime: '06:00', lastDay: '2026-03-21', repeats: 'day' })).toEqual([]);
});

test.each([
  ['ends the day before', { lastDay: '2026-03-19' }, ['lastDay']],
  ['ends at the hour at which it begins', { endTime: '09:00' }, ['endTime']],
  ['ends an hour earlier', { endTime: '08:00' }, ['endTime']],
  ['stops coming again before it comes', { repeats: 'week', until: '2026-03-19' }, ['until']],
  ['comes again before it is over', { lastDay: '2026-03-21', repeats: 'day' }, ['lastDay']],
  ['lasts longer than a year', { lastDay: '2027-03-25' }, ['lastDay']],
  [
    'begins at an hour that the clocks leave out',
    { firstDay: '2026-03-29', lastDay: '2026-03-29', startTime: '02:30' },
    ['startTime'],
  ],
] satisfies [string, Partial<CommitmentTimes>, string[]][])('one that %s cannot', (_, over, fields) => {
  expect(wrong(over)).toEqual(fields);
});
