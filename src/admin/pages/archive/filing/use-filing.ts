import { useState } from 'react';
import { officeArchiveContract } from '../../../../contracts/archive';
import { toBackofficeError, useBackoffice, useSendFile, type BackofficeError } from '../../../shared';
import { filingOf } from '../draft';
import { afterFailure, isReady, rowsOf, type FilingRow } from './rows';

/** As many files as one drop may bring. */
export const MOST = 200;

/** How many of the files that were confirmed together have had their answer. */
interface Progress {
  done: number;
  all: number;
}

/** The files that are to be filed, and what can be done with them: they are sent one after the other. */
export function useFiling() {
  const backoffice = useBackoffice();
  const sendFile = useSendFile();
  const [rows, setRows] = useState<readonly FilingRow[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);

  const change = (key: string, part: Partial<FilingRow>) => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  };

  async function add(files: readonly File[]) {
    const taken = files.slice(0, MOST);
    if (taken.length === 0) return;
    try {
      const body = { names: taken.map(({ name }) => name) };
      const proposed = await backoffice.call(officeArchiveContract.proposeFilings, { body });
      setRows((before) => [...before, ...rowsOf(taken, proposed)]);
      setLeftOut(files.length - taken.length);
      setError(null);
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    }
  }

  async function file(row: FilingRow) {
    const filing = filingOf(row);
    if (row.customer === null || filing === null) return;
    change(row.key, { state: 'sending', error: null });
    let { announced } = row;
    try {
      announced ??= (
        await backoffice.call(officeArchiveContract.announceFiling, {
          params: { id: row.customer.id },
          body: { ...filing, name: row.file.name },
        })
      ).id;
      await sendFile(officeArchiveContract.sendFiling, { params: { id: announced } }, row.file);
      change(row.key, { state: 'filed' });
    } catch (thrown) {
      change(row.key, afterFailure(row, announced, toBackofficeError(thrown)));
    }
  }

  async function fileAll(chosen: readonly FilingRow[]) {
    const ready = chosen.filter(isReady);
    // What was confirmed is what is filed: it does not change while it waits.
    for (const { key } of ready) change(key, { state: 'waiting' });
    for (const [done, row] of ready.entries()) {
      setProgress({ done, all: ready.length });
      await file(row);
    }
    setProgress(null);
  }

  return {
    ...{ rows, leftOut, error, progress, add, fileAll },
    /** Changes what is said about a file: an earlier announcement says something else. */
    edit: (key: string, part: Partial<FilingRow>) => {
      change(key, { ...part, announced: null });
    },
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

export type Filing = ReturnType<typeof useFiling>;
