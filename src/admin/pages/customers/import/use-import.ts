import { useState } from 'react';
import { customerImportsContract } from '../../../../contracts/customers/imports';
import type { ResponseOf } from '../../../../contracts/endpoint';
import { toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';

export type ImportReport = ResponseOf<(typeof customerImportsContract)['checkCustomerImport']>;

/** A file of customers on its way: what it says, what the check found, and what was done. */
export function useImport() {
  const backoffice = useBackoffice();
  const [csv, setCsv] = useState('');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    csv,
    report,
    error,
    busy,
    /** Another text: what was found in the one before no longer holds. */
    change(text: string) {
      setCsv(text);
      setReport(null);
      setError(null);
    },
    async check() {
      setBusy(true);
      setReport(null);
      setError(null);
      try {
        setReport(await backoffice.call(customerImportsContract.checkCustomerImport, { body: { csv } }));
      } catch (thrown) {
        setError(toBackofficeError(thrown));
      } finally {
        setBusy(false);
      }
    },
    /** @throws BackofficeError */
    async run() {
      setReport(await backoffice.call(customerImportsContract.runCustomerImport, { body: { csv } }));
    },
    dismiss() {
      setError(null);
    },
  };
}
