import type { FileKind } from '@domain/uploads/file-name';
import type { ClassIcon } from '@domain/archive/classes';
import type { IconName } from '@lib/icons';

const KINDS: Readonly<Record<FileKind, string>> = { pdf: 'PDF', jpeg: 'foto', png: 'immagine' };

/** A file's kind as people call it. */
export const kindOf = (kind: FileKind): string => KINDS[kind];

/** The drawing of a class, by the word that the CAF chose. */
export const CLASS_DRAWINGS: Readonly<Record<ClassIcon, IconName>> = {
  documento: 'file',
  cartella: 'folder',
  calendario: 'calendar',
  busta: 'mail',
  tessera: 'card',
  persona: 'user',
};

/** «1 documento», «3 documenti». */
export const documentsOf = (count: number): string =>
  count === 1 ? '1 documento' : `${String(count)} documenti`;
