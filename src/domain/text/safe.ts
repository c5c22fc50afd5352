// NUL and other control characters, line separators, bidirectional controls, invisible tags and annotations, and
// non-characters break databases, logs, e-mail headers, or the eyes of who reads.
const UNSAFE =
  /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/u;

/**
 * @returns whether a text can be stored, logged and shown as it is: no NUL, no control characters but tab and line
 * ends, no bidirectional overrides, no lone surrogates. Fit for zod's `refine`.
 */
export function isSafeText(text: string): boolean {
  return text.isWellFormed() && !UNSAFE.test(text);
}
