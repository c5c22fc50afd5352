/** The kinds of files that customers may upload, with the ending that their names get. */
export const FILE_KINDS = { pdf: 'pdf', jpeg: 'jpg', png: 'png' } as const;

export type FileKind = keyof typeof FILE_KINDS;

const ENDINGS: Readonly<Record<FileKind, RegExp>> = {
  pdf: /\.pdf$/i,
  jpeg: /\.jpe?g$/i,
  png: /\.png$/i,
};

/** Characters of a shown name without its ending: with it, it fits into every file system. */
const LONGEST = 100;

const NAMELESS = 'documento';

// Control and format characters (among them those that turn the direction of writing round), surrogates without their
// half, private and unassigned ones: what nobody sees, or what makes a name look like another.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

// What Windows and others forbid in names; a slash also separates folders.
const FORBIDDEN = /[<>:"/\\|?*]/g;

// Names that Windows keeps for devices, whatever their ending.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

function withoutFolders(typed: string): string {
  return typed.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
}

function tidy(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(UNSEEN, '')
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      // Names that begin with a dot are hidden, those that end with one or with a space cannot be opened everywhere.
      .replace(/^[.\s]+|[.\s]+$/g, '')
  );
}

function shortened(name: string): string {
  // By characters: half a pair of surrogates is no character.
  const characters = Array.from(name);
  return characters.length <= LONGEST ? name : tidy(characters.slice(0, LONGEST).join(''));
}

/**
 * The name under which a file is shown and downloaded, made of the one that it came with: one that every file system
 * takes, that looks like what it is, and whose ending tells the kind that was found in its contents.
 * @param typed whatever the browser sent, or the customer wrote
 */
export function fileName(typed: string, kind: FileKind): string {
  const name = withoutFolders(typed)
    .replace(UNSEEN, '')
    .replace(/[.\s]+$/, '');
  const bare = shortened(tidy(name.replace(ENDINGS[kind], '')));
  const safe = bare === '' || DEVICE.test(bare) ? `${NAMELESS}${bare === '' ? '' : `-${bare}`}` : bare;
  return `${safe}.${FILE_KINDS[kind]}`;
}

/** As `fileName`, of a title: a slash in it separates no folders. */
export function nameOfTitle(title: string, kind: FileKind): string {
  return fileName(title.replace(/[/\\]/g, ' '), kind);
}

/**
 * The name of a file among others of the same list: a second `cu.pdf` becomes `cu (2).pdf`.
 * @param name as `fileName` makes it
 */
export function distinctName(name: string, taken: readonly string[]): string {
  // As most people's file systems compare names.
  const used = new Set(taken.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  const ending = name.lastIndexOf('.');
  for (let number = 2; ; number += 1) {
    const candidate = `${name.slice(0, ending)} (${String(number)})${name.slice(ending)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
