import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A piece of text as pdf.js reads it, where it stands in points from the lower left corner. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PdfPage {
  /** In the order in which it is read. */
  text: TextPiece[];
  /** The tags of the structure tree, each before what it holds. */
  roles: string[];
  /** How far what PDFium draws is from each edge, in points; null where nothing is drawn. */
  drawn: { left: number; right: number; top: number; bottom: number } | null;
  /** What the QR code on the drawn page says; read on the first page only. */
  code: string | null;
}

export interface Bookmark {
  title: string;
  below: Bookmark[];
}

export interface PdfReading {
  title: string;
  language: string;
  isTagged: boolean;
  bookmarks: Bookmark[];
  pages: PdfPage[];
}

const SCRIPT = path.join(__dirname, 'pdf-reading.mts');

/** Reads a PDF with two readers of others: in a process of its own, because they are ES modules, which Jest does not run. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const folder = await mkdtemp(path.join(tmpdir(), 'read-pdf-'));
  const file = path.join(folder, 'read.pdf');
  try {
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, file], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout) as PdfReading;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All that a page says, in one line. */
export function pageText({ text }: PdfPage): string {
  return text
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** All that a PDF says, in one line. */
export function wholeText({ pages }: PdfReading): string {
  return pages.map(pageText).join(' ');
}
