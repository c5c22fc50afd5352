import { wcagContrast } from 'culori';

/** The least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const HEX = /^#[0-9a-f]{6}$/i;

/** @returns the contrast ratio of white text on a colour, 1 to 21. @param colour `#rrggbb` */
export function contrastWithWhite(colour: string): number {
  return wcagContrast(colour, '#ffffff');
}

/**
 * Judges the colour that stands behind white text in headers and buttons, and is the colour of links on white.
 * @returns the Italian reason of a refusal, or null.
 */
export function primaryColourProblem(colour: string): string | null {
  if (!HEX.test(colour))
    return 'Scrivi il colore come # seguito da sei cifre o lettere da a a f, per esempio #0066cc.';
  const contrast = contrastWithWhite(colour);
  if (contrast >= LEAST_CONTRAST) return null;
  const told = contrast.toLocaleString('it-IT', { maximumFractionDigits: 1 });
  return `Il colore è troppo chiaro: il testo bianco non si leggerebbe (contrasto ${told}, ne serve almeno 4,5). Scegline uno più scuro.`;
}
