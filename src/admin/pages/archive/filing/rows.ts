import type { ResponseOf } from '../../../../contracts/endpoint';
import type { officeArchiveContract } from '../../../../contracts/archive';
import type { BackofficeError } from '../../../shared';
import { filingOf, type FilingDraft } from '../FilingFields';

type Proposal = ResponseOf<(typeof officeArchiveContract)['proposeFilings']>['proposals'][number];

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
  state: 'ready' | 'sending' | 'filed' | 'failed';
  error: BackofficeError | null;
}

let count = 0;

/** Rows of files with what their names propose, in the same order. */
export function rowsOf(files: readonly File[], proposals: readonly Proposal[]): FilingRow[] {
  return files.map((file, index) => {
    const proposal = proposals[index];
    count += 1;
    return {
      ...{ key: String(count), file, customer: proposal?.customer ?? null },
      strangerCode: proposal?.customer === null ? proposal.codiceFiscale : null,
      ...{ class: null, title: proposal?.title ?? '', highlighted: false },
      year: proposal?.year == null ? '' : String(proposal.year),
      ...{ state: 'ready', error: null },
    };
  });
}

/** Whether everything is there that a document needs, and it is not filed or on its way. */
export function isReady(row: FilingRow): boolean {
  return (row.state === 'ready' || row.state === 'failed') && row.customer !== null && filingOf(row) !== null;
}
