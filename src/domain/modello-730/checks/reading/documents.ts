import type { UploadedDocument } from '../kernel/context';
import type { CheckFacts } from '../kernel/facts';

/** The rigo of an address or of its name with a module: `E41#2.col9` and `E41#2` are E41. */
const rigoOf = (name: string) => name.split(/[#.]/)[0] ?? '';

/** Whether a document proves a cell of one of some righi, as the form prints them. */
export function proves({ righi = [], counted = {} }: UploadedDocument, printed: readonly string[]): boolean {
  return [...righi, ...Object.keys(counted)].some((name) => printed.includes(rigoOf(name)));
}

/** Whether a document was counted in two cells with the same amount. @param one as the form has them: `E1.col1` */
export function countedTwice({ context }: CheckFacts, one: string, other: string): boolean {
  return (context.documents ?? []).some(({ counted = {} }) => {
    const amount = counted[one];
    return amount !== undefined && amount > 0 && amount === counted[other];
  });
}
