/** The part of a SQLite connection that makes statements. */
export interface Preparing {
  prepare(sql: string): unknown;
}

/** The portal's queries and Strapi's own are a few hundred different ones. */
const KEPT = 500;

/**
 * Lets a SQLite connection keep the statements that it prepared last. The query builder prepares one for every query,
 * which costs more than running most of them; a kept one notices by itself when its tables change.
 */
export function keepStatements(connection: Preparing): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  connection.prepare = (sql) => {
    const statement = kept.get(sql) ?? prepare(sql);
    // A map remembers the order of its entries: the first one is the longest unused.
    kept.delete(sql);
    kept.set(sql, statement);
    for (const longestUnused of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(longestUnused);
    }
    return statement;
  };
}
