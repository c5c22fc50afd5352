/**
 * A codice fiscale as it is kept and compared: upper case, without spaces. Only plain letters are raised, so that
 * look-alikes (`ı`, `ſ`, full-width letters) stay what they are and are refused by the check.
 */
export function normaliseCodiceFiscale(typed: string): string {
  return typed.replace(/\s/g, '').replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
