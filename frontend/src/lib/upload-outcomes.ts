import { z } from 'zod';

/** What became of a file that a form brought. */
export interface UploadOutcome {
  /** As the browser called it. */
  name: string;
  /** The API's. */
  status: number;
  /** Why it was refused; null: it was kept. */
  problem: string | null;
}

const NotTaken = z.object({
  refused: z.array(z.object({ name: z.string(), problem: z.string() })),
  /** Refused ones for which there was no room. */
  more: z.int().min(0),
  taken: z.int().min(0),
});

/** What a page tells of the files of a form of which not all were taken. */
export type NotTaken = z.infer<typeof NotTaken>;

/** Name of the cookie that brings them to the page, once: an address never holds a text. */
export const NOT_TAKEN_COOKIE = '__Host-caricamento';

export const NOT_TAKEN_OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

// Browsers drop cookies of more than 4 kB, and keep this one only until the page is shown.
const LONGEST = 3000;
const SECONDS = 120;
const LONGEST_NAME = 60;

function encoded(value: NotTaken): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME).join('')}…`;
}

/** The cookie's value. As many refused files as there is room for are named, the others counted. */
export function notTakenValue(outcomes: readonly UploadOutcome[]): string {
  const all = outcomes.flatMap(({ name, problem }) =>
    problem === null ? [] : [{ name: shortened(name), problem }],
  );
  const taken = outcomes.length - all.length;
  for (let named = all.length; named > 0; named -= 1) {
    const value = encoded({ refused: all.slice(0, named), more: all.length - named, taken });
    if (value.length <= LONGEST) return value;
  }
  return encoded({ refused: [], more: all.length, taken });
}

/** The whole `Set-Cookie` header. */
export function notTakenCookie(outcomes: readonly UploadOutcome[]): string {
  const value = notTakenValue(outcomes);
  return `${NOT_TAKEN_COOKIE}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${String(SECONDS)}`;
}

/** What a cookie of this name tells; null where there is none, or something that was never one. */
export function readNotTaken(value: string | undefined): NotTaken | null {
  if (value === undefined) return null;
  try {
    const told: unknown = JSON.parse(Buffer.from(value, 'base64url').toString());
    return NotTaken.safeParse(told).data ?? null;
  } catch {
    return null;
  }
}
