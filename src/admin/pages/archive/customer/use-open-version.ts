import { useNotification } from '@strapi/strapi/admin';
import { officeArchiveContract } from '../../../../contracts/archive';
import { ERRORS } from '../../../../contracts/errors';
import { errorNameOf } from '../../../../contracts/portal-error';
import { BackofficeError, toBackofficeError, useBackofficeFiles } from '../../../shared';

// A tab would show whoever works here the answer to a machine: the portal is asked first whether there is a file.
async function demandThere(address: string): Promise<void> {
  const answer = await fetch(address, { method: 'HEAD' });
  if (answer.ok) return;
  const name = errorNameOf(answer.status);
  throw new BackofficeError(name, ERRORS[name][1]);
}

/** Opens a version of a document in a tab of its own; where that fails the tab is closed, and the reason is told. */
export function useOpenVersion() {
  const files = useBackofficeFiles();
  const { toggleNotification } = useNotification();
  return async (id: string, number: number): Promise<void> => {
    // Opened at once: a window that comes after a wait is kept back by browsers.
    const view = window.open('', '_blank');
    if (view === null) {
      const message = 'Il browser non ha aperto la scheda: permetti le finestre di questo sito e riprova.';
      toggleNotification({ type: 'danger', message });
      return;
    }
    try {
      const params = { id, number: String(number) };
      const address = await files.address(officeArchiveContract.viewArchivedDocument, { params });
      await demandThere(address);
      view.location.href = address;
    } catch (thrown) {
      view.close();
      const { message } = toBackofficeError(thrown);
      toggleNotification({ type: 'danger', message: `Il documento non si apre. ${message}` });
    }
  };
}
