import type { Knex } from '../../../adapters/database';
import type { OperatorScope } from '../../../http/callers';

/**
 * The condition that every query over customers' rows goes through: only customers in the operator's scope.
 * @param column the query's column with the document id of the customer's zona, for instance `up_users.zona_document_id`
 */
export function inScope(scope: OperatorScope, column: string) {
  return (query: Knex.QueryBuilder): void => {
    if (scope.allZone && scope.withoutOffice) return;
    void query.where((any) => {
      void any.whereIn(column, scope.allZone ? [] : scope.zone);
      if (scope.allZone) void any.orWhereNotNull(column);
      if (scope.withoutOffice) void any.orWhereNull(column);
    });
  };
}

/** @returns whether a customer of this zona (null: without an office) is in the operator's scope. */
export function isInScope(scope: OperatorScope, zonaDocumentId: string | null): boolean {
  if (zonaDocumentId === null) return scope.withoutOffice;
  return scope.allZone || scope.zone.includes(zonaDocumentId);
}
