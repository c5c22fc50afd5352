/**
 * The last day on which a document is kept: the end of the year in which its retention ends.
 * @param year the fiscal year or, without one, the year in which it was filed
 * @param retentionYears of its class; null: kept as long as the account
 * @returns a calendar day, or null
 */
export function keptUntil(year: number, retentionYears: number | null): string | null {
  return retentionYears === null ? null : `${String(year + retentionYears)}-12-31`;
}

/**
 * The latest year whose documents are no longer kept on a day: those of this year and of all before.
 * @param today calendar day in Italy
 */
export function lastForgottenYear(today: string, retentionYears: number): number {
  return Number(today.slice(0, 4)) - 1 - retentionYears;
}
