import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readPdf, wholeText } from '../support/read-pdf';
import { casesIn } from '../domain/modello-730/cases/case-files';
import { run, runOnCases } from './on-cases';

const TWO_DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const cases = casesIn('visible').slice(0, 2);

/** A folder of the test's own, which is gone after it. */
async function inFolder(act: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'personalcaf-stampe-'));
  try {
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = (...ids: readonly (string | number)[]) => ids.map((id) => ({ ...cases[0], id }));

/** The visible cases have no name and no codice fiscale. */
const wrong = (id: string): unknown =>
  expect.stringMatching(new RegExp(`^${id}: \\d+ error[ei]; vedi controlla730$`));

test('both prints of each case are written into the folder, which is made', () =>
  inFolder((folder) => {
    const into = path.join(folder, 'stampe');
    const { code, output, errors } = runOnCases('stampa730', cases, into);
    expect({ code, errors }).toEqual({ code: 0, errors: [wrong('V01'), wrong('V02')] });
    const names = ['V01-consegnare.pdf', 'V01-conservare.pdf', 'V02-consegnare.pdf', 'V02-conservare.pdf'];
    expect(readdirSync(into).toSorted()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(path.join(into, name)).subarray(0, 5).toString()).toBe('%PDF-');
      expect(output).toContain(path.join(into, name));
    }
  }));

test('cases whose names would make the same file name get prints of their own', () =>
  inFolder((folder) => {
    const ids = ['a b', 'a/b', 'A_B', '..', '.', 'n'.repeat(300), `${'n'.repeat(300)}o`, 'è'.repeat(200), 7];
    const { code, output, errors } = runOnCases('stampa730', named(...ids), folder);
    expect({ code, count: errors.length }).toEqual({ code: 0, count: ids.length });
    const written = readdirSync(folder).map((name) => name.toLowerCase());
    expect(new Set(written).size).toBe(2 * ids.length);
    expect(output.trim().split('\n')).toHaveLength(2 * ids.length);
    expect(written.filter((name) => Buffer.byteLength(name) > 150)).toEqual([]);
    expect(written).toContain('7-consegnare.pdf');
  }));

test('the prints list what is wrong, a wrong number of modules too, but not that the paper is not signed yet', () =>
  inFolder(async (folder) => {
    const input = { 'C1.col1': 2, 'C1.col3': 20000, 'C5.col1': 365, 'FIRMA1.numeroModuli': 3 };
    runOnCases('stampa730', [{ id: 'V', contesto: { anno: 2025 }, input }], folder);
    for (const kind of ['consegnare', 'conservare']) {
      const text = wholeText(await readPdf(readFileSync(path.join(folder, `V-${kind}.pdf`))));
      expect(text).toContain('I moduli compilati sono 1: correggi il numero accanto alla firma.');
      expect(text).not.toContain('Manca la tua firma');
    }
  }));

test('the printed hash is another one where year, region or comune are others', () =>
  inFolder(async (folder) => {
    const places = [
      { anno: 2025 },
      { anno: 2024 },
      { anno: 2025, regione: 'lazio' },
      { anno: 2025, comune: { aliquota: 0.8 } },
      { anno: 2025, comune: { aliquota: 0.8, acconto: { aliquota: 0.7 } } },
    ];
    const file = places.map((contesto, index) => ({
      ...{ id: `P${String(index)}`, contesto, input: { 'C1.col1': 2, 'C1.col3': 20000, 'C5.col1': 365 } },
    }));
    expect(runOnCases('stampa730', file, folder)).toMatchObject({ code: 0 });
    const hashes = await Promise.all(
      file.map(async ({ id }) => {
        const read = await readPdf(readFileSync(path.join(folder, `${id}-consegnare.pdf`)));
        return /Impronta SHA-256 dei dati: ([0-9a-f]{64})/.exec(wholeText(read))?.[1];
      }),
    );
    expect(hashes).not.toContain(undefined);
    expect(new Set(hashes).size).toBe(places.length);
  }));

test('the print says that it was made on the day on which it was made', () =>
  inFolder(async (folder) => {
    const dayIn = () => new Date().toLocaleDateString('it-IT', { timeZone: 'Europe/Rome', ...TWO_DIGITS });
    const days = [dayIn()];
    expect(runOnCases('stampa730', named('oggi'), folder)).toMatchObject({ code: 0 });
    days.push(dayIn());
    const text = wholeText(await readPdf(readFileSync(path.join(folder, 'oggi-consegnare.pdf'))));
    expect(days).toContain(/Dichiarazione n\. oggi, stampata il (.{10})\./.exec(text)?.[1]);
  }));

test('a folder that cannot be one is told in one line', () =>
  inFolder((folder) => {
    const taken = path.join(folder, 'stampe');
    writeFileSync(taken, 'un file');
    for (const into of [taken, path.join(taken, 'dentro')])
      expect(runOnCases('stampa730', cases, into)).toMatchObject({
        ...{ code: 2, output: '' },
        errors: [`${into}: non si può scrivere (c’è un file dove serve una cartella).`],
      });
  }));

test('without a folder the command says how it is used', () => {
  expect(run('stampa730', ['casi.json'])).toMatchObject({
    ...{ code: 1, errors: ['Si usa così: npm run --silent stampa730 -- FILE.json CARTELLA'] },
  });
});
