import { officeArchiveContract } from '../../../contracts/archive';
import type { ResponseOf } from '../../../contracts/endpoint';
import { useBackoffice, useLoaded } from '../../shared';

export type DocumentClasses = ResponseOf<(typeof officeArchiveContract)['listDocumentClasses']>['classes'];

/** The CAF's classes of documents, as far as they are known; `WithClasses` shows what is not. */
export function useClasses() {
  const backoffice = useBackoffice();
  return useLoaded(
    async () => (await backoffice.call(officeArchiveContract.listDocumentClasses)).classes,
    [backoffice],
  );
}

export type LoadedClasses = ReturnType<typeof useClasses>;
