import { createHash } from 'node:crypto';

/** In bytes: with the rest of the name less than the 255 that file systems take. */
const LONGEST = 100;
/** What a name looks like that got a hash: one of a case that looks so gets one too, so that it cannot be another's. */
const HASHED = /-[0-9a-f]{12}$/;

const hashed = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** As file systems compare names that tell neither case nor composed letters apart. */
const folded = (name: string) => name.normalize('NFKC').toLowerCase();

/** A name that any file system takes. */
function plainName(id: string): string {
  let name = '';
  for (const character of id.toWellFormed().replace(/[^\p{L}\p{N}_-]+/gu, '_')) {
    if (Buffer.byteLength(name + character) > LONGEST) break;
    name += character;
  }
  return name;
}

/** How the files of each case begin, in the order of the ids: each with a name of its own. @param ids all different */
export function printNames(ids: readonly string[]): readonly string[] {
  const plain = ids.map(plainName);
  const sharing = Map.groupBy(plain, folded);
  return ids.map((id, index) => {
    const name = plain[index] ?? '';
    const isOwn = sharing.get(folded(name))?.length === 1 && !HASHED.test(folded(name));
    return isOwn ? name : `${name}-${hashed(id)}`;
  });
}
