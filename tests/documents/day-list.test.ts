import { PDFDocument } from 'pdf-lib';
import { dayList, type DayList } from '../../src/documents/day-list';
import { pdfLines } from './pdf-lines';

const textOf = async (bytes: Uint8Array) => (await pdfLines(bytes)).map(({ text }) => text).join('\n');

type Appointment = DayList['appointments'][number];

const ANNA: Appointment = {
  ...{ from: '09:00', to: '09:30', desk: 1, name: 'Rossi Anna', phone: '+393331234567' },
  ...{ service: 'Modello 730', mode: 'in ufficio', note: null, state: '' },
};

const LONG_NOTE =
  'Porto anche il contratto di affitto e le ricevute del condominio, ma non ho ancora la Certificazione Unica.';

const list = (appointments: Appointment[], remarks: string[] = []): DayList => ({
  ...{ cafName: 'CAF Esempio', office: 'Roma Prati - via Cola di Rienzo 1, Roma', day: '2026-05-12' },
  ...{ remarks, appointments },
});

test('the list of a day says who comes at which hour and desk, for what, how, and what they wrote', async () => {
  const carlo: Appointment = {
    ...{ from: '10:15', to: '10:45', desk: 2, name: 'Bianchi Niccolò', phone: '' },
    ...{ service: 'ISEE', mode: 'al telefono', note: LONG_NOTE, state: 'Assente' },
  };
  const text = await textOf(await dayList(list([ANNA, carlo])));
  for (const part of [
    ...['CAF Esempio', 'Appuntamenti del 12/05/2026', 'Roma Prati', '2 appuntamenti'],
    ...['09:00 - 09:30   Rossi Anna', 'Modello 730 - in ufficio - sportello 1 - tel. +393331234567'],
    ...['10:15 - 10:45   Bianchi Niccolò', 'ISEE - al telefono - sportello 2', 'Assente'],
  ])
    expect(text.replace(/ +/g, ' ')).toContain(part.replace(/ +/g, ' '));
  expect(text.replaceAll('\n', ' ')).toContain(`Nota: ${LONG_NOTE}`);
  expect(text).not.toContain('tel. \n');
});

test('of a day on which nobody comes the list says so, and why it is closed', async () => {
  const text = await textOf(await dayList(list([], ['Giorno di chiusura: Assemblea'])));
  expect(text).toContain('Nessun appuntamento.');
  expect(text).toContain('Giorno di chiusura: Assemblea');
});

test('a full day goes on over its pages, and nobody’s lines are torn apart', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...ANNA, name: `Cliente ${String(index)}` }));
  const bytes = await dayList(list(many));
  expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(3);
  const lines = await pdfLines(bytes);
  const names = lines.filter(({ text }) => text.includes('Cliente'));
  expect(names).toHaveLength(60);
  const details = lines.filter(({ text }) => text.startsWith('Modello 730'));
  expect(details.map(({ page }) => page)).toEqual(names.map(({ page }) => page));
  expect(Math.min(...lines.map(({ y }) => y))).toBeGreaterThan(50);
});
