/** How a file of the media library is handed out: its media type, and whether browsers show it or save it. */
export interface MediaKind {
  type: string;
  inline: boolean;
}

const KINDS: Readonly<Record<string, MediaKind>> = {
  jpg: { type: 'image/jpeg', inline: true },
  jpeg: { type: 'image/jpeg', inline: true },
  png: { type: 'image/png', inline: true },
  webp: { type: 'image/webp', inline: true },
  gif: { type: 'image/gif', inline: true },
  avif: { type: 'image/avif', inline: true },
  pdf: { type: 'application/pdf', inline: false },
};

// What Strapi makes of an upload's name: a slug, an underscore, a random part, the extension.
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,200}\.([A-Za-z]{3,4})$/;

/** @returns how to hand out a file by this name; null when the name is not one of the library's or its type is not known. */
export function mediaKind(file: string): MediaKind | null {
  const extension = SAFE_NAME.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined || !Object.hasOwn(KINDS, extension)) return null;
  return KINDS[extension] ?? null;
}
