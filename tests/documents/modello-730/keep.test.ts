import { printToKeep } from '../../../src/documents/modello-730/keep';
import { explain } from '../../../src/domain/modello-730/engine/explain';
import { showNumber } from '../../../src/domain/modello-730/numbers/show';
import { figureGroups } from '../../../src/domain/modello-730/papers/prospetto';
import { pageText, readPdf, wholeText, type PdfReading } from '../../support/read-pdf';
import { PERSON, caseOf, printInput } from './print-inputs';

describe('the print to keep of a return with a refund', () => {
  const liquidation = caseOf('V25', PERSON);
  let read: PdfReading;
  let text: string;
  beforeAll(async () => {
    read = await readPdf(await printToKeep(await printInput(liquidation)));
    text = wholeText(read);
  });

  test('the first page says what comes out of it, and the calendar when', () => {
    expect(pageText(read.pages[0] ?? { text: [], roles: [], drawn: null, code: null })).toContain(
      'Ti viene rimborsato 6.300 €',
    );
    expect(text).toMatch(/da luglio 2026; per le pensioni da agosto o settembre Rimborso in busta paga/);
    expect(text).toContain('Oltre 4.000 euro l’Agenzia delle Entrate può controllare prima di pagare');
    expect(text).toContain('entro il 26/10/2026');
  });

  test('every figure that is not zero stands with its number, and is explained with its law', () => {
    const figures = figureGroups(liquidation).flatMap((group) => group.figures);
    const shown = figures.filter(({ value }) => !value.isZero);
    expect(shown.length).toBeGreaterThan(15);
    for (const figure of shown) {
      const { name, row, words, numbers, law } = explain(figure);
      expect(text).toContain(`${row === null ? '' : `${String(row)} `}${name} ${showNumber(figure.value)}`);
      expect(text).toContain(`Come si calcola: ${words}`);
      expect(text).toContain(`Con i tuoi numeri: ${numbers}`);
      expect(text).toContain(`Norma: ${law}`);
    }
  });

  test('where a number comes from is told by its cell and by its row', () => {
    expect(text).toContain('Da dove vengono i numeri: C1 colonna 3 (reddito 34.000)');
    expect(text).toContain('rigo 14 (reddito imponibile 34.000)');
  });

  test('papers of works in instalments are kept longer than the rest', () => {
    expect(text).toMatch(
      /Quadro C – Redditi di lavoro dipendente e assimilati Certificazioni Uniche.*?31\/12\/2031/,
    );
    expect(text).toMatch(/E41 e seguenti – Spese per interventi edilizi Fatture e bonifici.*?31\/12\/2040/);
  });

  test('the receipt names the CAF, the customer and what was handed in', () => {
    expect(text).toContain('CAF Perché no S.r.l. ha ricevuto da D’Angelò');
    expect(text).toContain('Firma di chi riceve, per il CAF');
  });

  test('it says what was taken for granted', () => {
    for (const assumption of liquidation.assumptions) expect(text).toContain(assumption);
    expect(liquidation.assumptions.length).toBeGreaterThan(0);
  });

  test('cells are named as people find them on the form', () => {
    expect(text).not.toMatch(/\b[A-Z]+\d+(?:#\d+)?\.(?:col)?[a-z0-9]/);
  });
});

test('what was written and lowers nothing is told right after the result', async () => {
  const works = { 'E41.col1': 2020, 'E41.col2': '4', 'E41.col8': 6, 'E41.col9': 12_000 };
  const text = wholeText(await readPdf(await printToKeep(await printInput(caseOf('V01', works)))));
  expect(text).toMatch(
    /può cambiare questo risultato .*hai scritto e non fa risparmiare nulla .*lavori 2020 – per questi lavori .*Calendario/,
  );
  expect(text).toMatch(
    /Voci che vengono zero con i tuoi dati [^]*?Detrazione per recupero edilizio[^]*?Altre voci a zero [^]*?Detrazione per risparmio energetico: nessuna spesa/,
  );
});

test('a debt in instalments has a line for each of them, with its interest', async () => {
  const liquidation = caseOf('V11', { 'F6.numeroRate': '3' });
  const text = wholeText(await readPdf(await printToKeep(await printInput(liquidation))));
  expect(text).toContain('In 3 rate, con l’interesse dello 0,33% al mese dalla seconda.');
  expect(text).toMatch(/Rata Importo Interessi Totale 1 [\d.,]+ € 0 € [\d.,]+ € 2 /);
});

test('two spouses who declare together have one result, and a sheet of choices each', async () => {
  const joint = { 'FR1.dichiarazioneCongiunta': true };
  const [liquidation, spouse] = [caseOf('V25', { ...PERSON, ...joint }), caseOf('V01')];
  const read = await readPdf(await printToKeep(await printInput(liquidation, { spouse })));
  const text = wholeText(read);
  expect(text).toContain('È il risultato di entrambi: da solo il dichiarante riceverebbe 6.300 €');
  expect(text).toContain('Che cosa può cambiare questo risultato – dichiarante');
  expect(text).not.toContain('questo è il risultato di uno dei coniugi');
  expect(read.bookmarks.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      'Scheda 730-1 – dichiarante',
      'Scheda 730-1 – coniuge dichiarante',
      'Prospetto di liquidazione – coniuge dichiarante',
    ]),
  );
});
