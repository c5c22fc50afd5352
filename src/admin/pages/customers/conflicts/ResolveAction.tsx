import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { customerConflictsContract, type Conflict } from '../../../../contracts/customers/conflicts';
import { ConfirmDialog, useBackoffice } from '../../../shared';
import { RESOLUTION_NAMES, type Resolution } from '../words';

interface ResolveActionProps {
  conflict: Conflict;
  outcome: Resolution;
  onResolved: () => void;
}

const TITLES: Record<Resolution, string> = {
  'keep-holder': 'Lasciare il codice fiscale a chi ce l’ha?',
  'give-to-claimant': 'Passare il codice fiscale a chi lo ha chiesto?',
};

function consequences(
  outcome: Resolution,
  { holder, claimant, claimantEmail, holderEmail }: Conflict,
): string {
  if (outcome === 'keep-holder')
    return `Per ${holder} non cambia nulla. A chi ha fatto la richiesta il portale non scrive: se serve, avvisalo tu.`;
  const told = holderEmail === null ? '' : ' Il vecchio indirizzo riceve un avviso.';
  return `Le sessioni, la password e i link di ${holder} finiscono subito.${told} L’utenza passa a ${claimant}, come Registrato: a ${claimantEmail} arriva il link per scegliere la password. Fallo soltanto se hai visto un documento di chi l’ha chiesto e ha confermato che l’indirizzo è il suo.`;
}

/** Closes a conflict in one of the two ways, with a note. */
export function ResolveAction({ conflict, outcome, onResolved }: ResolveActionProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [open, setOpen] = useState(false);
  const takesOver = outcome === 'give-to-claimant';
  return (
    <>
      <Button
        variant={takesOver ? 'danger-light' : 'secondary'}
        onClick={() => {
          setOpen(true);
        }}
      >
        {RESOLUTION_NAMES[outcome]}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title={TITLES[outcome]}
        confirm={RESOLUTION_NAMES[outcome]}
        danger={takesOver}
        reason={{ label: 'Nota', hint: 'Perché hai deciso così: che cosa hai visto, con chi hai parlato.' }}
        onConfirm={async (note) => {
          await backoffice.call(customerConflictsContract.resolveConflict, {
            params: { id: conflict.id },
            body: { outcome, note },
          });
          toggleNotification({ type: 'success', message: 'Il conflitto è risolto.' });
          onResolved();
        }}
      >
        {consequences(outcome, conflict)}
      </ConfirmDialog>
    </>
  );
}
