import fc from 'fast-check';
import { readMobile, readPhone, showPhone } from '../../../src/domain/phone/read-phone';

test.each([
  ['3331234567', '+393331234567'],
  ['333 123 4567', '+393331234567'],
  ['+39 333.1234567', '+393331234567'],
  ['0039 333-1234567', '+393331234567'],
  [' (333) 1234567 ', '+393331234567'],
  ['+41 79 123 45 67', '+41791234567'],
  ['+40 721 234 567', '+40721234567'],
])('«%s» is a mobile number', (typed, e164) => {
  expect(readMobile(typed)).toEqual({ ok: true, e164 });
});

test.each(['06 12345678', '02 76001234', '+39 0572 123456'])(
  '«%s» is a landline, which is told apart',
  (typed) => {
    expect(readMobile(typed)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('fisso') as string,
    });
    expect(readPhone(typed)).toMatchObject({ ok: true });
  },
);

test.each([
  '',
  '333',
  '333 12',
  '333 1234567 89012',
  'tre tre tre',
  '333-CALL-CAF',
  '112',
  '+39',
  '３３３１２３４５６７',
])('«%s» is no telephone number', (typed) => {
  expect(readMobile(typed)).toMatchObject({ ok: false });
  expect(readPhone(typed)).toMatchObject({ ok: false });
});

test('whatever is typed is a number in the form of E.164, or refused with a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+\d ().-]{0,20}$/)), (typed) => {
      for (const read of [readPhone(typed), readMobile(typed)]) {
        if (read.ok) expect(read.e164).toMatch(/^\+[1-9]\d{4,14}$/);
        else expect(read.problem.length).toBeGreaterThan(10);
      }
    }),
  );
});

test('a number that was read is read again to the same, as it is kept and as it is shown', () => {
  const digits = fc
    .integer({ min: 0, max: 9_999_999 })
    .map((value) => `333${String(value).padStart(7, '0')}`);
  fc.assert(
    fc.property(digits, (typed) => {
      const read = readMobile(typed);
      if (!read.ok) throw new Error(`${typed} was refused`);
      expect(readMobile(read.e164)).toEqual(read);
      expect(readMobile(showPhone(read.e164))).toEqual(read);
    }),
  );
});

test('Italian numbers are shown as Italians write them, others with their country’s prefix', () => {
  expect(showPhone('+393331234567')).toBe('333 123 4567');
  expect(showPhone('+41791234567')).toBe('+41 79 123 45 67');
});
