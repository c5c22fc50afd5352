/**
 * What a cell holds. Amounts (whole euros) and integers: a number; percentages: a decimal text with a point (`33.33`), which exact
 * numbers are made of; boxes: true, never false (an unticked box is an empty cell); all else: a text.
 */
export type CellValue = number | string | true;

/** Days that exist, from 1 January 1 to 31 December 9999. @param text ISO, `2025-02-28` */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether eleven digits can be the codice fiscale of a company or body: the last one checks the others (D.M. 23 December 1976). */
export function isNumericCodiceFiscale(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
