import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESTIMATE, runOnCases } from './on-cases';

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
const [, example = '', gross = ''] = /```json\n(.+?)\n```\n\nowes ([\d.]+) euro/s.exec(readme) ?? [];

test('the case that README shows comes out as README says', () => {
  const { code, output, errors } = runOnCases('calcola730', example);
  expect({ code, errors }).toEqual({ code: 0, errors: [ESTIMATE] });
  const [rossi] = JSON.parse(output) as { id: string; esito: Record<string, unknown> }[];
  expect(rossi).toMatchObject({ id: 'Rossi', esito: { r16: Number(gross.replace('.', '')), r26: 1344 } });
});

test('every command of the Modello 730 that README names says how it is used in the same words', () => {
  for (const command of ['calcola730', 'controlla730', 'stampa730']) {
    const [usage] = runOnCases(command, [], 'una', 'parola', 'di troppo').errors;
    expect(readme).toContain(String(usage).replace('Si usa così: ', ''));
  }
});
