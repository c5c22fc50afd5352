const SEPARATOR = ';';
// Spreadsheets take cells that begin with these for formulas, and run them.
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a CSV file as Italian spreadsheets open it: semicolons, UTF-8 with its mark, no cell taken for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(SEPARATOR)).join('\r\n')}\r\n`;
}

/**
 * The text of a CSV file, whichever of the two encodings of Italian spreadsheets it has.
 * @param bytes UTF-8 or, where they are not, Windows-1252
 */
export function textOfCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
