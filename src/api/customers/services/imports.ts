import type { Core } from '@strapi/strapi';
import { transaction } from '../../../adapters/database';
import type { OperatorCaller } from '../../../http/callers';
import { judgeImport, type Judged } from './judge-import';
import { writeImport } from './write-import';

function reportOf(judged: Judged[], written: boolean) {
  const lines = judged.map(({ line }) => line);
  return { lines, errors: lines.filter(({ outcome }) => outcome === 'error').length, written };
}

/** Judges every line of a CSV file of customers to activate; writes nothing. */
export async function checkImport(strapi: Core.Strapi, operator: OperatorCaller, csv: string) {
  return reportOf(await judgeImport(strapi, operator, csv), false);
}

/**
 * Activates the customers of a CSV file in one transaction; writes nothing when any line is wrong.
 * @throws PortalError `conflict` when one of them was changed while the file was being read
 */
export async function runImport(strapi: Core.Strapi, operator: OperatorCaller, csv: string) {
  const judged = await judgeImport(strapi, operator, csv);
  const report = reportOf(judged, false);
  if (report.errors > 0) return report;
  await transaction(strapi, (db) => writeImport(db, operator, judged));
  return { ...report, written: true };
}
