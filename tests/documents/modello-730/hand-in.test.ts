import { liquidate } from '../../../src/domain/modello-730/calculate';
import { printToHandIn } from '../../../src/documents/modello-730/hand-in';
import { printToKeep } from '../../../src/documents/modello-730/keep';
import { pageText, readPdf, wholeText, type PdfReading } from '../../support/read-pdf';
import { HASH, PERSON, caseOf, printInput } from './print-inputs';

const CHOICES = {
  'OTTO1.scelta': 'VALDESE',
  'OTTO1.firma': true,
  'CINQUE1.categoria': 'RICERCA',
  'CINQUE1.codiceFiscale': '80051890152',
};

describe('the print of a return with many expenses', () => {
  let read: PdfReading;
  beforeAll(async () => {
    read = await readPdf(await printToHandIn(await printInput(caseOf('V15', { ...PERSON, ...CHOICES }))));
  });

  test('it says on every page that it is an estimate, whose it is, and which page of how many', () => {
    const pages = read.pages.map(pageText);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((text, index) => {
      expect(text).toContain('Stima, da verificare con il CAF');
      expect(text).toContain('CSRNDR80A01F205X');
      expect(text).toContain(`Pagina ${String(index + 1)} di ${String(pages.length)}`);
    });
  });

  test('it is never called the form of the ministry', () => {
    expect(wholeText(read)).toContain('Questa stampa non è il modello ministeriale');
    expect(read.title).not.toMatch(/ministerial/i);
    expect(wholeText(read).match(/ministerial/g)).toHaveLength(1);
  });

  test('a scanner reads the return’s id and hash from the paper, whatever the name', () => {
    expect(read.pages[0]?.code).toBe(`730:k3v9x0a1b2c3d4e5f6g7h8i9:${HASH}`);
  });

  test('accents and letters of other languages stand as they were written', () => {
    const [first = ''] = read.pages.map(pageText);
    expect(first).toContain(
      'D’Angelò Łukaszewska-Brambilla della Rovere Müller Niccolò Şahin Ferdinando Maria Đorđe',
    );
    expect(read.title).toContain('Müller Niccolò Şahin');
  });

  test('the choices have a sheet of paper of their own, the last one', () => {
    const pages = read.pages.map(pageText);
    const sheet = pages.findIndex(
      (text) => text.includes('Scheda 730-1 ') && text.includes('Otto per mille'),
    );
    // The front of a sheet, where pages are printed on both sides.
    expect(sheet % 2).toBe(0);
    expect(sheet).toBe(pages.length - 1);
    expect(pages[sheet]).toContain('Scelto: Chiesa evangelica valdese');
    expect(pages[sheet]).toContain('Scelto: Ricerca scientifica e università');
    expect(pages[sheet]).toContain('80051890152');
    expect(pages[sheet]).toContain('Due per mille ai partiti politici: nessuna scelta');
    expect(pages.slice(0, sheet).join(' ')).not.toContain('valdese');
  });

  test('there are places to sign and the list of what is attached', () => {
    const text = wholeText(read);
    expect(text).toContain('Firma del contribuente');
    expect(text).not.toContain('Firma del coniuge');
    expect(text).toContain(
      '1 Certificazioni Uniche 2026 nel portale: CU – Università degli Studi di Forlì.pdf',
    );
    expect(text).toContain('2 Fatture e scontrini sanitari su carta');
  });

  test('who listens finds titles, tables and paragraphs; who looks finds bookmarks', () => {
    const roles = read.pages.flatMap((page) => page.roles);
    for (const role of ['Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD'])
      expect(roles).toContain(role);
    expect([read.isTagged, read.language]).toEqual([true, 'it-IT']);
    expect(read.bookmarks.map(({ title }) => title)).toEqual([
      'Stampa da consegnare',
      'La dichiarazione, quadro per quadro',
      'Firma della dichiarazione',
      'Documenti allegati',
      'Scheda 730-1',
    ]);
    expect(read.bookmarks[1]?.below.map(({ title }) => title.split(' – ')[0])).toEqual([
      ...['Frontespizio', 'Prospetto dei familiari a carico', 'Quadro C', 'Quadro E'],
    ]);
  });

  test('what nobody is sure of says so beside the value and below the quadro', () => {
    expect(wholeText(read)).toContain('Percentuale o abitazione principale (da verificare)');
    expect(wholeText(read)).toMatch(/Ancora da verificare sul modello.*E41 colonna 7/);
  });
});

test('where nothing is attached the print lists the papers to hand in, and the receipt leaves room for them', async () => {
  const input = await printInput(caseOf('V25', PERSON), { attachments: [] });
  const handIn = wholeText(await readPdf(await printToHandIn(input)));
  expect(handIn).toContain('insieme ai documenti dell’elenco, che sta dopo la firma.');
  expect(handIn).toMatch(/Documenti da consegnare .*E41 e seguenti – Spese per interventi edilizi Fatture/);
  expect(handIn).not.toContain('Nessun documento');
  const toKeep = wholeText(await readPdf(await printToKeep(input)));
  expect(toKeep).toMatch(/la busta chiusa con la scheda 730-1\. Documenti ricevuti su carta: ____/);
  expect(toKeep).not.toContain('i documenti che seguono');
});

test('once somebody has held the year to the official form, the print says who and when, and is no estimate', async () => {
  const { year, taxReturn, residence } = caseOf('V01', PERSON);
  const checked = { ...year, riscontrato: { by: 'Anna Bianchi', on: '2027-01-15' } };
  const input = await printInput(liquidate(checked, taxReturn, residence));
  const text = wholeText(await readPdf(await printToHandIn(input)));
  expect(text).toContain('confrontati con il modello ufficiale da Anna Bianchi il 15/01/2027');
  expect(text).not.toContain('Stima');
});

test('two spouses both sign, and each has the choices on a sheet of their own', async () => {
  const input = await printInput(caseOf('V01', { ...PERSON, 'FR1.dichiarazioneCongiunta': true }), {
    spouse: caseOf('V02'),
  });
  const read = await readPdf(await printToHandIn(input));
  const text = wholeText(read);
  // Each in the part of their own: «contribuente» is only the declarant there.
  expect(text).toMatch(/Firma della dichiarazione – dichiarante .*Firma del contribuente/);
  expect(text).toMatch(/Firma della dichiarazione – coniuge dichiarante .*Firma del coniuge dichiarante/);
  expect(text.match(/Firma del co(?:ntribuente|niuge dichiarante)/g)).toHaveLength(2);
  const sheets = read.pages.flatMap((page, index) =>
    pageText(page).includes('Otto per mille') ? [index] : [],
  );
  expect(sheets.map((index) => index % 2)).toEqual([0, 0]);
});

test('a joint return whose other half is not there has the place for the spouse to sign', async () => {
  const liquidation = caseOf('V01', { ...PERSON, 'FR1.dichiarazioneCongiunta': true });
  const text = wholeText(await readPdf(await printToHandIn(await printInput(liquidation))));
  expect(text).toMatch(/Firma del contribuente.*Firma del coniuge dichiarante/);
});

test.each([
  ['Hebrew', 'כהן'],
  ['Arabic', 'محمد'],
  ['Chinese', '李明'],
])('a name in %s letters leaves its gaps, and both prints say where on their first page', async (_, name) => {
  const input = await printInput(caseOf('V01', { ...PERSON, 'FR3.cognome': name }));
  for (const print of [printToHandIn, printToKeep]) {
    const [first = ''] = (await readPdf(await print(input))).pages.map(pageText);
    expect(first).toContain(`${'□'.repeat(name.length)} Niccolò Şahin`);
    expect(first).toContain('al loro posto mette □: FR3 colonna 1.');
  }
});

test('where every letter can be printed nothing is said of gaps', async () => {
  const read = await readPdf(await printToHandIn(await printInput(caseOf('V01', PERSON))));
  expect(wholeText(read)).not.toContain('□');
});

test('what has to be corrected stands before everything else, in both prints, the longest lists cut', async () => {
  const texts = async (...mistakes: readonly string[]) => {
    const input = await printInput(caseOf('V01', PERSON), { mistakes });
    return [
      wholeText(await readPdf(await printToHandIn(input))),
      wholeText(await readPdf(await printToKeep(input))),
    ];
  };
  for (const text of await texts()) expect(text).not.toContain('Che cosa correggere prima');
  for (const text of await texts('Manca il codice fiscale.')) {
    expect(text).toMatch(/C’è 1 errore da correggere.*Manca il codice fiscale\.(?! Altri)/);
    expect(text.indexOf('Manca il codice fiscale.')).toBeLessThan(text.search(/Il risultato|Che cosa fare/));
  }
  const many = Array.from({ length: 14 }, (_, index) => `Errore numero ${String(index + 1)}.`);
  for (const text of await texts(...many)) {
    expect(text).toMatch(/Ci sono 14 errori.*Errore numero 12\. .*Altri 2 errori\./);
    expect(text).not.toContain('Errore numero 13');
  }
});
