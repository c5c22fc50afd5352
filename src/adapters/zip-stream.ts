import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file that goes into a ZIP. */
export interface ZippedFile {
  /** Folders and name inside of the ZIP. */
  place: string;
  /** Bytes. */
  size: number;
  /** ISO-8601. */
  modifiedAt: string;
  open: () => Promise<Readable>;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the file cannot be read');
}

/** Writes a ZIP while it is read: one file at a time is open, and none when nobody reads any more. */
export function zipStream(files: readonly ZippedFile[]): Readable {
  const zip = new ZipFile();
  // yazl types it as the older interface; it is a PassThrough.
  const output = zip.outputStream as Readable;
  let current: Readable | null = null;
  for (const { place, size, modifiedAt, open } of files) {
    // Photos and PDFs are compressed already.
    const options = { compress: false, mtime: new Date(modifiedAt), size };
    zip.addReadStreamLazy(place, options, (callback) => {
      open()
        .then((contents) => {
          current = contents;
          // yazl does not look whether what it reads breaks off.
          contents.once('error', (error) => output.destroy(error));
          if (output.destroyed) contents.destroy();
          else callback(null, contents);
        })
        .catch((error: unknown) => output.destroy(asError(error)));
    });
  }
  zip.on('error', (error: unknown) => output.destroy(asError(error)));
  output.once('close', () => current?.destroy());
  zip.end();
  return output;
}
