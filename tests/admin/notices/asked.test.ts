import { TO_DO, isNarrowed, queryOf, type Asked } from '../../../src/admin/pages/notices/asked';
import { noticesContract } from '../../../src/contracts/notices';

const parsed = (asked: Asked) => noticesContract.listNotices.query.parse(queryOf(asked));

test('the inbox begins with what is to be done, from everywhere', () => {
  expect(isNarrowed(TO_DO)).toBe(false);
  expect(queryOf(TO_DO)).toEqual({ page: 1, state: 'to-do' });
});

test('every filter narrows the inbox down, and the portal understands it', () => {
  const filters: Partial<Asked>[] = [
    { state: 'mine' },
    { zona: 'none' },
    { service: 'Modello 730' },
    { from: '2026-01-01' },
    { to: '2026-12-31' },
  ];
  for (const filter of filters) {
    expect(isNarrowed({ ...TO_DO, ...filter })).toBe(true);
    expect(parsed({ ...TO_DO, ...filter })).toMatchObject(filter);
  }
  expect(parsed({ ...TO_DO, year: '2026' })).toMatchObject({ year: 2026 });
});

test('another page of everything is still everything', () => {
  expect(isNarrowed({ ...TO_DO, page: 3 })).toBe(false);
  expect(parsed({ ...TO_DO, page: 3 }).page).toBe(3);
});
