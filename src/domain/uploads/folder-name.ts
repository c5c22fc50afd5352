import { fileName } from './file-name';

const ENDING = /\.pdf$/;

/** The name of a folder, or of a file without its ending, that every file system takes. */
export function folderName(name: string): string {
  // A full stop in the middle is no ending, and a slash no folder: «Ricevute/fatture» is one name.
  return fileName(name.replace(/[/\\]/g, ' '), 'pdf').replace(ENDING, '');
}
