import { officeArchiveContract } from '../../../contracts/archive';
import type { ResponseOf } from '../../../contracts/endpoint';
import { useBackoffice, useLoaded } from '../../shared';

export type DocumentClasses = ResponseOf<(typeof officeArchiveContract)['listDocumentClasses']>['classes'];

/** The CAF's classes of documents; none until they are known. */
export function useClasses(): DocumentClasses {
  const backoffice = useBackoffice();
  const found = useLoaded(() => backoffice.call(officeArchiveContract.listDocumentClasses), [backoffice]);
  return found.value?.classes ?? [];
}
