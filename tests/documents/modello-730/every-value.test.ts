import { cellText } from '../../../src/documents/modello-730/cell-text';
import { printToHandIn } from '../../../src/documents/modello-730/hand-in';
import { printToKeep } from '../../../src/documents/modello-730/keep';
import { placeNames, type PlaceNames } from '../../../src/documents/modello-730/place-names';
import { liquidate, type Liquidation } from '../../../src/domain/modello-730/calculate';
import { readReturn } from '../../../src/domain/modello-730/cells/read-return';
import { cellsOf, type TaxReturn } from '../../../src/domain/modello-730/cells/tax-return';
import { readResidence } from '../../../src/domain/modello-730/parameters/residence';
import { YEARS } from '../../../src/domain/modello-730/years';
import { readPdf, wholeText, type PdfReading } from '../../support/read-pdf';
import { fullReturn } from './full-return';
import { PERSON, caseOf, printInput } from './print-inputs';

/** What may stand between the name of a column and its value. */
const NOTES = ['', ' (da verificare)', ' (dato del portale)', ' (dato del portale, da verificare)'];

/** The addresses of the values that a print does not have beside the names of their columns. */
function missingIn(text: string, taxReturn: TaxReturn, places: PlaceNames): string[] {
  return [...cellsOf(taxReturn)]
    .filter(({ cell: { column, place }, value }) => {
      const shown = cellText(column, value, places);
      // The choices are a sheet of another kind: all that can be chosen, and places to sign.
      if (place.quadro.id === 'otto-cinque-due-per-mille') return value !== true && !text.includes(shown);
      return !NOTES.some((note) => text.includes(`${column.label}${note} ${shown}`));
    })
    .map(({ address }) => address);
}

function everythingOf(year: (typeof YEARS)[number]): Liquidation {
  const { taxReturn, problems } = readReturn(year.structure, fullReturn(year.structure));
  const { residence } = readResidence({}, year.parameters);
  if (residence === null) throw new Error('A residence that nobody names is the State’s');
  expect(problems).toEqual([]);
  return liquidate(year, taxReturn, residence);
}

const PRINTS = YEARS.flatMap((year) => [
  [year.model, 'to hand in', printToHandIn, year] as const,
  [year.model, 'to keep', printToKeep, year] as const,
]);

test.each(PRINTS)(
  'the %s print %s of a return with every column filled in has every value, inside the margins and none over another',
  async (_, __, print, year) => {
    const liquidation = everythingOf(year);
    const read = await readPdf(await print(await printInput(liquidation)));
    const text = wholeText(read);
    const { taxReturn } = liquidation;
    expect(missingIn(text, taxReturn, await placeNames([taxReturn]))).toEqual([]);
    for (const { rigo, printed, numbered } of year.structure.righi)
      if (rigo.conventional !== true && !numbered) expect(text).toContain(printed[0]);
    for (const { drawn } of read.pages) {
      if (drawn === null) throw new Error('Every page has something on it');
      expect(Math.min(drawn.left, drawn.right)).toBeGreaterThan(40);
      expect(Math.min(drawn.top, drawn.bottom)).toBeGreaterThan(25);
    }
    expect(read.pages.flatMap(overlaps)).toEqual([]);
  },
);

const SIGNED = { 'FIRMA1.numeroModuli': 7, 'FIRMA1.dataFirma': '2026-05-21' };

test.each([
  ['to hand in', printToHandIn],
  ['to keep', printToKeep],
])('the print %s of two spouses has the values of both, down to the signature', async (_, print) => {
  const declarant = caseOf('V15', { ...PERSON, 'FR1.dichiarazioneCongiunta': true });
  const spouse = caseOf('V02', SIGNED);
  const text = wholeText(await readPdf(await print(await printInput(declarant, { spouse }))));
  for (const { taxReturn } of [declarant, spouse])
    expect(missingIn(text, taxReturn, await placeNames([taxReturn]))).toEqual([]);
  expect(text).toMatch(/Firma della dichiarazione – coniuge dichiarante .*21\/05\/2026/);
});

/** Pieces of a page that stand on each other: those of one line that begin before another one ends. */
function overlaps({ text }: PdfReading['pages'][number]): string[] {
  const pieces = text.filter((piece) => piece.text.trim() !== '');
  return pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => {
        const isBeside = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5;
        const apart = Math.abs(one.y - other.y);
        return !isBeside && apart < 0.7 * Math.min(one.height, other.height);
      })
      .map((other) => `${one.text} / ${other.text}`),
  );
}
