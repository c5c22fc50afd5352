import { CERTAINTIES } from '../engine/certainty';
import type { ParameterEntry, Standing } from './entry';

/** What stands at one place of the data, and what reading it needs. */
export interface Place {
  readonly raw: unknown;
  /** Where: `familiari.coniuge.fisso`. */
  readonly id: string;
  /** What it is called where it has no name of its own. */
  readonly name: string;
  /** The year's sources by the short names that the data use. */
  readonly sources: ReadonlyMap<string, string>;
  /** Every fact that was read, in the order of the data. */
  readonly entries: ParameterEntry[];
}

/** Reads the data of one place; it throws an Error that names the place where they are not as they must be. */
export type Read<T> = (place: Place) => T;

/** What a reader reads. */
export type Reads<R> = R extends Read<infer T> ? T : never;

/** @throws Error always */
export function refuse(place: Place, why: string): never {
  throw new Error(`Parameter ${place.id}: ${why}`);
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The members of what must be an object. */
export function membersOf(place: Place): Readonly<Record<string, unknown>> {
  return isRecord(place.raw) ? place.raw : refuse(place, 'an object is wanted');
}

export function inside(place: Place, key: string, raw: unknown): Place {
  return { ...place, raw, id: place.id === '' ? key : `${place.id}.${key}` };
}

/** An object with exactly these members. A member that may be missing has an `optional` reader. */
export function group<T extends object>(shape: { readonly [K in keyof T]: Read<T[K]> }): Read<Readonly<T>> {
  return (place) => {
    const members = membersOf(place);
    const unknown = Object.keys(members).filter((key) => !Object.hasOwn(shape, key));
    if (unknown.length > 0) refuse(place, `nobody reads ${unknown.join(', ')}`);
    const read = Object.entries<Read<unknown>>(shape).map(
      ([key, reader]) => [key, reader(inside(place, key, members[key]))] as const,
    );
    // Each member was read by its own reader of the shape, which fromEntries cannot know.
    return Object.fromEntries(read) as T;
  };
}

/** Null where the data say nothing: the year does not know such a thing. */
export function optional<T>(reader: Read<T>): Read<T | null> {
  return (place) => (place.raw === undefined ? null : reader(place));
}

/** Any number of members of one kind: by a code, a region, a year. */
export function keyed<T>(reader: Read<T>): Read<ReadonlyMap<string, T>> {
  return (place) =>
    new Map(Object.entries(membersOf(place)).map(([key, raw]) => [key, reader(inside(place, key, raw))]));
}

/** A list, each of its members read the same way. */
export function list<T>(reader: Read<T>): Read<readonly T[]> {
  return (place) => {
    if (!Array.isArray(place.raw)) return refuse(place, 'a list is wanted');
    return place.raw.map((raw: unknown, index) => reader(inside(place, String(index + 1), raw)));
  };
}

/** An object whose name stands for its members too. */
export function named<T>(reader: Read<T>): Read<T> {
  return (place) => {
    const { name, ...raw } = membersOf(place);
    if (typeof name !== 'string' || name === '') return refuse(place, 'a name is wanted');
    return reader({ ...place, raw, name });
  };
}

/** A member that is told after its object's name: «spese funebri: massimale», so that formulas can say «massimale». */
export function part<T>(what: string, reader: Read<T>): Read<T> {
  return (place) => reader({ ...place, name: `${place.name}: ${what}` });
}

const ABOUT = new Set(['name', 'source', 'certainty', 'note']);

/** A fact of the data with its value, which stands under the name of its kind: `{ "euro": "690", "source": … }`. */
export function factOf(
  place: Place,
  kind: string,
): { value: Place; standing: Standing; note: string | null } {
  const members = membersOf(place);
  const { name = place.name, source, certainty: sure, note = null } = members;
  const certainty = CERTAINTIES.find((each) => each === sure);
  const article = typeof source === 'string' ? place.sources.get(source) : undefined;
  if (typeof name !== 'string' || name === '') return refuse(place, 'a name is wanted');
  if (article === undefined) return refuse(place, `the source «${String(source)}» is not in the list`);
  if (certainty === undefined) return refuse(place, 'a certainty is wanted: alta, media or bassa');
  if (note !== null && typeof note !== 'string') return refuse(place, 'a note is text');
  if (!Object.hasOwn(members, kind)) return refuse(place, `a value is wanted: ${kind}`);
  const unknown = Object.keys(members).filter((key) => key !== kind && !ABOUT.has(key));
  if (unknown.length > 0) return refuse(place, `nobody reads ${unknown.join(', ')}`);
  return {
    value: { ...place, raw: members[kind], name },
    standing: { name, source: article, certainty },
    note,
  };
}
