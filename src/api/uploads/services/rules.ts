import type { Limit } from '../../../adapters/limits';
import type { Knex } from '../../../adapters/database';

interface RulesRow {
  upload_file_megabytes: number | null;
  upload_total_megabytes: number | null;
}

const MEGABYTE = 1_000_000;
const BY_DEFAULT = { file: 20, total: 300 };

/** More than anybody uploads: the inspection of files is everybody's, and nobody's to use up. */
export const ANNOUNCEMENTS: Limit = { name: 'upload-announcements', attempts: 600, minutes: 60 };

/** As often as nobody prints a receipt. */
export const RECEIPTS: Limit = { name: 'upload-receipts', attempts: 100, minutes: 60 };

/** Files of one pratica: more than anybody has papers. */
export const MOST_FILES = 300;

/** What the CAF allows, in bytes: one file, and all the files of a pratica together. */
export async function uploadLimits(db: Knex): Promise<{ file: number; total: number }> {
  const rules = await db('portal_rules').first<RulesRow | undefined>(
    'upload_file_megabytes',
    'upload_total_megabytes',
  );
  return {
    file: (rules?.upload_file_megabytes ?? BY_DEFAULT.file) * MEGABYTE,
    total: (rules?.upload_total_megabytes ?? BY_DEFAULT.total) * MEGABYTE,
  };
}
