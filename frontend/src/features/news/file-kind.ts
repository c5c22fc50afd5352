const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'immagine JPEG',
  'image/png': 'immagine PNG',
  'image/webp': 'immagine WebP',
};

/** A file's kind as people call it. @param mime media type */
export function fileKind(mime: string): string {
  return Object.hasOwn(KINDS, mime) ? (KINDS[mime] ?? 'file') : 'file';
}
