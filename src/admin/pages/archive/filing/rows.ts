import type { officeArchiveContract } from '../../../../contracts/archive';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { REFUSALS } from '../../../../domain/uploads/refusals';
import { showBytes } from '../../../../domain/uploads/show-bytes';
import type { BackofficeError } from '../../../shared/backoffice-error';
import { EMPTY_FILING, filingOf, type FilingDraft } from '../draft';

type Proposals = ResponseOf<(typeof officeArchiveContract)['proposeFilings']>;

/** A customer as a row names them. */
export interface RowCustomer {
  id: string;
  cognome: string;
  nome: string;
}

/** A file that is to be filed: for whom, as what, and how far it is. */
export interface FilingRow extends FilingDraft {
  key: string;
  file: File;
  customer: RowCustomer | null;
  /** The codice fiscale that stands in the name of the file, of nobody whom the operator sees. */
  strangerCode: string | null;
  /** Why the file cannot be sent at all; null: it can. */
  refusal: string | null;
  /** To which announcement its contents are sent, again too; null: none says what the row says. */
  announced: string | null;
  /**
   * `waiting`: those before it are being sent; `failed`: surely not filed; `unsure`: the answer was lost, and only sending
   * it again tells.
   */
  state: 'ready' | 'waiting' | 'sending' | 'filed' | 'failed' | 'unsure';
  error: BackofficeError | null;
}

let count = 0;

function refusalOf({ size }: File, largest: number): string | null {
  if (size <= largest) return null;
  return `${REFUSALS['too-large']} Può essere al massimo di ${showBytes(largest)}.`;
}

/** Rows of files with what their names propose, in the same order; too large ones with the reason. */
export function rowsOf(
  files: readonly File[],
  { proposals, largestFile }: Pick<Proposals, 'proposals' | 'largestFile'>,
): FilingRow[] {
  return files.map((file, index) => {
    const proposal = proposals[index];
    count += 1;
    return {
      ...{ key: String(count), file, customer: proposal?.customer ?? null },
      strangerCode: proposal?.customer === null ? proposal.codiceFiscale : null,
      ...{ ...EMPTY_FILING, title: proposal?.title ?? '' },
      year: proposal?.year == null ? '' : String(proposal.year),
      ...{ refusal: refusalOf(file, largestFile), announced: null, state: 'ready', error: null },
    };
  });
}

/** Whether what is said about the file can still be changed: nothing of it may have arrived. */
export function isOpen({ state, refusal }: FilingRow): boolean {
  return refusal === null && (state === 'ready' || state === 'failed');
}

/** Whether everything is there that a document needs, and it is not filed or on its way. */
export function isReady(row: FilingRow): boolean {
  return (isOpen(row) || row.state === 'unsure') && row.customer !== null && filingOf(row) !== null;
}

// After these nobody knows whether the contents have arrived.
const UNSURE: ReadonlySet<string> = new Set(['unreachable', 'interrupted', 'internal']);
// After these they have not, and had not the first time either.
const SETTLED: ReadonlySet<string> = new Set(['file-refused', 'not-found']);

/** @returns whether the contents of an announced document may have arrived although the answer says otherwise */
export function isUnsure({ code }: Pick<BackofficeError, 'code'>, wasUnsure: boolean): boolean {
  return wasUnsure ? !SETTLED.has(code) : UNSURE.has(code);
}

/** What becomes of a row whose sending ended with an error. @param announced as far as it came */
export function afterFailure(
  before: FilingRow,
  announced: string | null,
  error: BackofficeError,
): Pick<FilingRow, 'state' | 'announced' | 'error'> {
  if (announced !== null && isUnsure(error, before.state === 'unsure'))
    return { state: 'unsure', announced, error };
  return { state: 'failed', announced: error.code === 'not-found' ? null : announced, error };
}
