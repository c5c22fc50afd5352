import { findCell } from '../../cells/address';
import { addressIn } from '../../cells/tax-return';
import type { CheckFacts } from './facts';
import { partsOf, text } from '../reading/read';

/** What was written into a text, as it stands in the return or as `readReturn` refused it. */
export interface Written {
  /** As the form has it: `FAM1#2.col5`. */
  readonly cell: string;
  readonly text: string;
}

const plain = (typed: unknown) =>
  typeof typed === 'string' || typeof typed === 'number'
    ? String(typed).replace(/\s/g, '').toUpperCase()
    : '';

/** What was refused in a column, over all rows of its rigo. @param address `FAM1.codiceFiscale` */
export function refusedIn({ problems, year }: CheckFacts, address: string): Written[] {
  if (problems.length === 0) return [];
  return problems.flatMap(({ cell, written }): Written[] => {
    const found = findCell(year.structure, cell);
    if (!found.ok) return [];
    const { place, column } = found.cell;
    return `${place.rigo.id}.${column.id}` === address ? [{ cell, text: plain(written) }] : [];
  });
}

/** Whether something was written into a quadro, right or refused. */
export function isWrittenIn({ isFilled, problems, year }: CheckFacts, quadro: string): boolean {
  return (
    isFilled(quadro) ||
    problems.some(({ cell, written }) => {
      if (written === undefined) return false;
      const found = findCell(year.structure, cell);
      return found.ok && found.cell.place.quadro.id === quadro;
    })
  );
}

/** Everything that was written into a column of codes and the like, right or wrong. @param address `FAM1.codiceFiscale` */
export function writtenIn(facts: CheckFacts, address: string): Written[] {
  const [rigo, column] = partsOf(address);
  const accepted: Written[] = [];
  for (const row of facts.rows(rigo)) {
    const value = text(row, column);
    if (value !== null) accepted.push({ cell: addressIn(row, column), text: value });
  }
  return [...accepted, ...refusedIn(facts, address)];
}

/** The same of a rigo that stands once; null where nothing was written. */
export function writtenAt(facts: CheckFacts, address: string): string | null {
  return writtenIn(facts, address)[0]?.text ?? null;
}
