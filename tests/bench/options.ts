import { parseArgs } from 'node:util';

export const PARTS = [
  'sign-in',
  'news',
  'home',
  'while-signing-in',
  'pages',
  'received',
  'archive-size',
  'suite',
  'publishing',
  'appointments',
  'modello-730',
] as const;
export type Part = (typeof PARTS)[number];

/** How long is measured: rounds alternate between the sides of a comparison. */
export interface Pace {
  rounds: number;
  /** Of one side in one round. */
  seconds: number;
  /** Of one side in one round where the slowest hundredth is what counts. */
  tailSeconds: number;
  warmUpSeconds: number;
  /** Between loads: what one leaves in a server must not be in the way of the next. */
  restSeconds: number;
}

export interface Options {
  /** The quick form: two minutes, exit code 1 where a ratio is worse than half its goal. */
  short: boolean;
  json: boolean;
  postgres: boolean;
  /** Folder for a CPU profile of each server, or null. */
  profile: string | null;
  parts: readonly Part[];
  pace: Pace;
}

const LONG: Pace = { rounds: 5, seconds: 5, tailSeconds: 10, warmUpSeconds: 3, restSeconds: 0.8 };
const SHORT: Pace = { rounds: 3, seconds: 3, tailSeconds: 4, warmUpSeconds: 0.5, restSeconds: 0.4 };
/** Those with a ratio to hold. */
const SHORT_PARTS: readonly Part[] = ['sign-in', 'news', 'while-signing-in', 'received'];

function isPart(word: string): word is Part {
  return PARTS.some((part) => part === word);
}

/** @throws Error on a word that the bench does not know. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      short: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      postgres: { type: 'boolean', default: false },
      only: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const { short, json, postgres, only, profile = null } = values;
  const asked = only?.split(',');
  const unknown = asked?.find((word) => !isPart(word));
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}; not ${unknown}`);
  return {
    ...{ short, json, postgres, profile },
    parts: asked?.filter(isPart) ?? (short ? SHORT_PARTS : PARTS),
    pace: short ? SHORT : LONG,
  };
}
