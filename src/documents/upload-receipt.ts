import { showInstant } from '../domain/dates/italian-days';
import { showBytes } from '../domain/uploads/show-bytes';
import { keepTogether, newDocument, write, type Pen } from './writing';

/** What the receipt of a finished upload says. */
export interface UploadReceipt {
  cafName: string;
  /** Name and surname. */
  customer: string;
  codiceFiscale: string;
  /** Service and year. */
  pratica: string;
  /** When the customer declared it finished. */
  finishedAt: string;
  files: {
    /** The document wanted. */
    entry: string;
    name: string;
    /** Bytes. */
    size: number;
    /** In hexadecimal. */
    sha256: string;
    /** When it was uploaded. */
    at: string;
  }[];
}

/** Height of what is written about a file, with a name of two lines, in points. */
const FILE_HEIGHT = 75;

function writeFile(pen: Pen, file: UploadReceipt['files'][number], number: number): void {
  keepTogether(pen, FILE_HEIGHT);
  write(pen, `${String(number)}. ${file.name}`, { font: pen.bold, size: 11, gap: 1 });
  write(pen, `${file.entry} - ${showBytes(file.size)} - caricato il ${showInstant(file.at)}`, {
    size: 10,
    gap: 1,
  });
  write(pen, `SHA-256: ${file.sha256}`, { size: 8, gap: 12 });
}

/** The receipt of the documents that a customer handed in, on as many A4 pages as they take. @returns the PDF's bytes */
export async function uploadReceipt(receipt: UploadReceipt): Promise<Uint8Array> {
  const { files } = receipt;
  const pen = await newDocument('Ricevuta dei documenti caricati');
  write(pen, receipt.cafName, { size: 18, font: pen.bold, gap: 14 });
  write(pen, 'Ricevuta dei documenti caricati', { size: 15, font: pen.bold, gap: 14 });
  write(pen, `Cliente: ${receipt.customer}`, { gap: 2 });
  write(pen, `Codice fiscale: ${receipt.codiceFiscale}`, { gap: 2 });
  write(pen, `Pratica: ${receipt.pratica}`, { gap: 2 });
  write(pen, `Caricamento concluso il ${showInstant(receipt.finishedAt)}`, { gap: 16 });
  write(pen, files.length === 1 ? '1 documento' : `${String(files.length)} documenti`, {
    font: pen.bold,
    gap: 10,
  });
  for (const [index, file] of files.entries()) writeFile(pen, file, index + 1);
  write(
    pen,
    'L’impronta SHA-256 identifica il contenuto di ogni file: due file diversi non hanno mai la stessa impronta.',
    { size: 9, gap: 0 },
  );
  return pen.pdf.save();
}
