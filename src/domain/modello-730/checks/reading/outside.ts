import { nameOfRow, type Row } from '../../cells/tax-return';
import type { Attestation, OutsideAmount, Question } from '../kernel/context';
import type { CheckFacts } from '../kernel/facts';

/**
 * What was answered to a question that the form does not ask; null where nobody did.
 * @param row of which it is asked, where the answer can differ between rows
 */
export function answer({ context }: CheckFacts, question: Question, row?: Row): boolean | null {
  const given = context.answers?.[question];
  if (given === undefined || typeof given === 'boolean') return given ?? null;
  return row === undefined ? given.length > 0 : given.includes(nameOfRow(row));
}

/** Whether the answer is known to be yes. */
export function isSaid(facts: CheckFacts, question: Question, row?: Row): boolean {
  return answer(facts, question, row) === true;
}

/** Whether the answer is known to be no. */
export function isDenied(facts: CheckFacts, question: Question, row?: Row): boolean {
  return answer(facts, question, row) === false;
}

/** A number that the form does not ask; null where nobody told it. */
export function outsideAmount({ context }: CheckFacts, name: OutsideAmount): number | null {
  return context.amounts?.[name] ?? null;
}

/** Whether all documents are known and none of them is such a paper; of a row, none that proves it. */
export function lacksPaper({ context }: CheckFacts, kind: Attestation, row?: Row): boolean {
  const { documents } = context;
  if (documents === undefined) return false;
  const proves = (righi: readonly string[] | undefined) =>
    row === undefined || righi === undefined || righi.includes(nameOfRow(row));
  return !documents.some((document) => document.kind === kind && proves(document.righi));
}

/** Whether all documents are known and none of them proves a row. */
export function lacksProof({ context }: CheckFacts, row: Row): boolean {
  const { documents, precompiled = [] } = context;
  if (documents === undefined) return false;
  const rigo = nameOfRow(row);
  return !precompiled.includes(rigo) && !documents.some(({ righi = [] }) => righi.includes(rigo));
}
