import type { CafAtWork } from './people';
import type { AdminState } from './states';

async function deliveries({ portal, registrato }: CafAtWork): Promise<void> {
  if ((await portal.db('webhook_deliveries')).length > 0) return;
  const [customer] = await portal.db('up_users').where({ codice_fiscale: registrato }).pluck<number[]>('id');
  const told = {
    customer_id: customer,
    at: '2026-06-30T08:00:00.000Z',
    next_try_at: '2026-06-30T09:00:00.000Z',
  };
  const rows = [
    { type: 'document-uploaded', state: 'sent', tries: 0, sent_at: '2026-06-30T08:01:00.000Z' },
    { type: 'message-from-customer', state: 'waiting', tries: 2, last_problem: 'risposta 500' },
    { type: 'office-changed', state: 'given-up', tries: 10, last_problem: 'indirizzo di una rete privata' },
  ];
  for (const [number, row] of rows.entries())
    await portal
      .db('webhook_deliveries')
      .insert({ document_id: `avviso00000000000000000${String(number)}`, ...told, ...row });
}

async function open(caf: CafAtWork): Promise<void> {
  await caf.page.goto(`${caf.portal.url}/admin/avvisi-gestionale`);
  await caf.page.getByRole('button', { name: 'Rimanda tutti i non consegnati' }).waitFor();
}

/** «Avvisi al gestionale» in each of its states. */
export const INTEGRATION_STATES: readonly AdminState[] = [
  {
    name: 'avvisi al gestionale, in every state',
    async open(caf) {
      await deliveries(caf);
      await open(caf);
      await caf.page.getByText('Non consegnato', { exact: true }).waitFor();
    },
  },
  {
    name: 'avvisi al gestionale, sent again',
    async open(caf) {
      await deliveries(caf);
      await open(caf);
      const row = caf.page.getByRole('row').filter({ hasText: 'Ha scelto un altro ufficio' });
      await row.getByRole('button', { name: 'Manda di nuovo' }).click();
      await row.getByText('In attesa', { exact: true }).waitFor();
    },
  },
];
