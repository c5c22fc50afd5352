import { searchable } from '../../../../domain/text/normalise';

/** A comune, or a foreign country: where somebody can be born. */
export interface Place {
  /** Belfiore code. */
  code: string;
  /** `Desenzano del Garda (BS)`; of a comune that is no more also until when it was. */
  name: string;
}

interface Known extends Place {
  words: string;
  ended: boolean;
}

const MOST = 20;

async function read(): Promise<Known[]> {
  // 200 kB that only this field needs.
  const { belfioreConnector } = await import('@marketto/belfiore-connector-embedded');
  const now = new Date();
  return (await belfioreConnector.toArray()).map((place) => {
    const ended = place.expirationDate < now;
    const where = place.province === undefined ? '' : ` (${place.province})`;
    const until = ended ? `, fino al ${String(place.expirationDate.getUTCFullYear())}` : '';
    return {
      code: place.belfioreCode,
      name: `${place.name}${where}${until}`,
      words: searchable(place.name),
      ended,
    };
  });
}

let reading: Promise<Known[]> | null = null;

/** Every place there is or was, read once. */
function places(): Promise<Known[]> {
  reading ??= read();
  return reading;
}

// The whole name first, then those that begin so, then the others; what still exists before what is no more.
function rank({ words, ended }: Known, asked: string): number {
  const fit = words === asked ? 0 : words.startsWith(asked) ? 2 : 4;
  return fit + (ended ? 1 : 0);
}

/** The places whose name holds what was typed, accents and letter case aside: at most 20, the likeliest first. */
export async function searchPlaces(typed: string): Promise<Place[]> {
  const asked = searchable(typed);
  if (asked === '') return [];
  return (await places())
    .filter(({ words }) => words.includes(asked))
    .sort((one, other) => rank(one, asked) - rank(other, asked) || one.name.localeCompare(other.name, 'it'))
    .slice(0, MOST)
    .map(({ code, name }) => ({ code, name }));
}

/** The name of the place with a Belfiore code, or null. */
export async function placeName(code: string): Promise<string | null> {
  return (await places()).find((place) => place.code === code)?.name ?? null;
}
