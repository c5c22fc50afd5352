import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { casesIn } from '../domain/modello-730/cases/case-files';
import { run, runOnCases } from './on-cases';

const cases = casesIn('visible').slice(0, 2);

test('both prints of each case are written into the folder, which is made', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'personalcaf-stampe-'));
  try {
    const into = path.join(folder, 'stampe');
    const { code, output, errors } = runOnCases('stampa730', cases, into);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const names = ['V01-consegnare.pdf', 'V01-conservare.pdf', 'V02-consegnare.pdf', 'V02-conservare.pdf'];
    expect(readdirSync(into).toSorted()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(path.join(into, name)).subarray(0, 5).toString()).toBe('%PDF-');
      expect(output).toContain(path.join(into, name));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('without a folder the command says how it is used', () => {
  expect(run('stampa730', ['casi.json'])).toMatchObject({
    ...{ code: 1, errors: ['Si usa così: npm run --silent stampa730 -- FILE.json OUTDIR'] },
  });
});
