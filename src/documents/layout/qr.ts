import encodeQR from 'qr';
import { DARK, WHITE, inkFill, type Area } from './ink';
import { within, type Sheet } from './sheet';

/** The dark parts of a level line of the code, those beside each other as one. */
function runs(row: readonly boolean[]): [from: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, index) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1]);
  });
  return found;
}

/**
 * Draws a QR code, a white border of four modules around it, which scanners want (ISO/IEC 18004).
 * @param x, y the upper left corner, in points @param size of the whole, in points @param alt what it holds, in words
 */
export function drawQr(sheet: Sheet, text: string, x: number, y: number, size: number, alt: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const module = size / rows.length;
  const areas = rows.flatMap((row, line) =>
    runs(row).map(([from, length]): Area => [
      x + from * module,
      y - (line + 1) * module,
      length * module,
      module,
    ]),
  );
  inkFill(sheet.ink, [[x, y - size, size, size]], WHITE);
  within(
    sheet,
    'Figure',
    (element) => {
      inkFill(sheet.ink, areas, DARK, element);
    },
    alt,
  );
}
