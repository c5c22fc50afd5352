import { useState } from 'react';
import { officeArchiveContract } from '../../../../contracts/archive';
import { toBackofficeError, useBackoffice, useSendFile, type BackofficeError } from '../../../shared';
import { filingOf } from '../FilingFields';
import { isReady, rowsOf, type FilingRow } from './rows';

/** As many files as one drop may bring. */
const MOST = 200;

/** The files that are to be filed, and what can be done with them: they are sent one after the other. */
export function useFiling() {
  const backoffice = useBackoffice();
  const sendFile = useSendFile();
  const [rows, setRows] = useState<readonly FilingRow[]>([]);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);

  const change = (key: string, part: Partial<FilingRow>) => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  };

  async function add(files: readonly File[]) {
    const taken = files.slice(0, MOST);
    if (taken.length === 0) return;
    try {
      const body = { names: taken.map(({ name }) => name) };
      const { proposals } = await backoffice.call(officeArchiveContract.proposeFilings, { body });
      setRows((before) => [...before, ...rowsOf(taken, proposals)]);
      setError(null);
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
  }

  async function file(row: FilingRow) {
    const filing = filingOf(row);
    if (row.customer === null || filing === null) return;
    change(row.key, { state: 'sending', error: null });
    try {
      const { id } = await backoffice.call(officeArchiveContract.announceFiling, {
        params: { id: row.customer.id },
        body: { ...filing, name: row.file.name },
      });
      await sendFile(officeArchiveContract.sendFiling, { params: { id } }, row.file);
      change(row.key, { state: 'filed' });
    } catch (thrown) {
      change(row.key, { state: 'failed', error: toBackofficeError(thrown) });
    }
  }

  async function fileAll(chosen: readonly FilingRow[]) {
    setBusy(true);
    for (const row of chosen.filter(isReady)) await file(row);
    setBusy(false);
  }

  return {
    ...{ rows, error, busy, add, change, fileAll },
    remove: (key: string) => {
      setRows((before) => before.filter((row) => row.key !== key));
    },
    clearFiled: () => {
      setRows((before) => before.filter(({ state }) => state !== 'filed'));
    },
    forgetError: () => {
      setError(null);
    },
  };
}
