import { notTakenCookie, notTakenValue, readNotTaken } from '../../frontend/src/lib/upload-outcomes';

const taken = { name: 'buono.pdf', status: 200, problem: null };
const refused = (name: string, problem = 'Il file è vuoto.') => ({ name, status: 422, problem });

describe('what became of the files of a form', () => {
  test('comes to the next page by a cookie that no script can read', () => {
    const cookie = notTakenCookie([taken, refused('città.pdf')]);
    const [, value] = /^__Host-caricamento=([^;]+);/.exec(cookie) ?? [];
    expect(readNotTaken(value)).toEqual({
      refused: [{ name: 'città.pdf', problem: 'Il file è vuoto.' }],
      more: 0,
      taken: 1,
    });
    expect(cookie).toContain('; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=');
  });

  test('says too that nothing was chosen', () => {
    expect(readNotTaken(notTakenValue([]))).toEqual({ refused: [], more: 0, taken: 0 });
  });

  test('fits into a cookie however many files there are and whatever they are called', () => {
    const many = Array.from({ length: 50 }, () => refused('😀'.repeat(500), 'parola '.repeat(20)));
    const value = notTakenValue([...many, taken]);
    expect(value.length).toBeLessThan(3500);
    const told = readNotTaken(value);
    expect((told?.refused.length ?? 0) + (told?.more ?? 0)).toBe(50);
    expect(told?.refused.length).toBeGreaterThan(1);
    expect(told?.taken).toBe(1);
  });

  test.each([undefined, '', 'x', '%%%', 'bnVsbA', Buffer.from('{"refused":"x"}').toString('base64url')])(
    'is nothing where the cookie is %j',
    (value) => {
      expect(readNotTaken(value)).toBeNull();
    },
  );
});
