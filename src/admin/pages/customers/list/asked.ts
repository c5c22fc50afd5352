import type { BodyOf } from '../../../../contracts/endpoint';
import type { customerOperatorsContract } from '../../../../contracts/customers/operators';

type Search = BodyOf<(typeof customerOperatorsContract)['searchCustomers']>;

/** What the operator asks of the list. */
export interface Asked {
  search: string;
  type: Exclude<Search['type'], undefined>;
  access: Exclude<Search['access'], undefined>;
  conflictsOnly: boolean;
  page: number;
}

export const EVERYBODY: Asked = { search: '', type: null, access: null, conflictsOnly: false, page: 1 };

/** Whether something narrows the list down. */
export function isNarrowed({ search, type, access, conflictsOnly }: Asked): boolean {
  return search !== '' || type !== null || access !== null || conflictsOnly;
}
