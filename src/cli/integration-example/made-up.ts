import { createHash, randomInt } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { codiceFiscaleOf } from '../../domain/codice-fiscale/generate';

const two = (value: number) => String(value).padStart(2, '0');

/** Somebody who is nobody, another one each time. */
export function madeUpCustomer() {
  const person = { cognome: 'Esempio', nome: 'Anna', sex: 'F', birthPlace: 'H501' } as const;
  const birthDate = `${String(randomInt(1930, 2000))}-${two(randomInt(1, 13))}-${two(randomInt(1, 29))}`;
  const codiceFiscale = codiceFiscaleOf({ ...person, birthDate }, randomInt(0, 128));
  return { codiceFiscale, cognome: person.cognome, nome: person.nome, email: 'anna@esempio.example' };
}

/** A document as a suite has it. */
export interface MadeUpDocument {
  externalId: string;
  title: string;
  year: number;
  name: string;
  bytes: Uint8Array;
  /** In hexadecimal. */
  sha256: string;
}

/** A small PDF of one page. @param number from 1 */
export async function madeUpDocument(run: string, number: number): Promise<MadeUpDocument> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(`Documento di esempio ${String(number)}`, { x: 50, y: 750 });
  const bytes = await pdf.save();
  return {
    externalId: `esempio-${run}-${String(number)}`,
    title: `Documento di esempio ${String(number)}`,
    year: 2020 + (number % 6),
    name: `esempio-${String(number)}.pdf`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
