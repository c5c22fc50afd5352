// Dates as Italians write them, with two or four digits of the year.
const DATE = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST = 8;

// 1234, 9876, 0000, 2468: every digit as far from the next one.
function isStaircase(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, index) => Number(digit) - Number(digits[index]));
  return digits.length >= 3 && steps.every((step) => (step - (steps[0] ?? 0)) % 10 === 0);
}

function isPiece(digits: string): boolean {
  return DATE.test(digits) || YEAR.test(digits) || isStaircase(digits);
}

function isRepeated(digits: string): boolean {
  return /^(\d{1,6})\1+\d{0,2}$/.test(digits);
}

/**
 * @returns whether digits are what people type first when only digits come to mind: dates, years, steps up and down the
 * keyboard, the same few over and over; false without digits.
 */
export function isPatternOfDigits(digits: string): boolean {
  if (digits === '') return false;
  if (isRepeated(digits)) return true;
  const reachable = new Array<boolean>(digits.length + 1).fill(false);
  reachable[0] = true;
  for (let end = 2; end <= digits.length; end += 1)
    for (let start = Math.max(0, end - LONGEST); start < end && !reachable[end]; start += 1)
      if (reachable[start] && isPiece(digits.slice(start, end))) reachable[end] = true;
  return reachable[digits.length] ?? false;
}
