import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { verbatim } from '../fields';

/** How a line of an import was judged (`check`) or what became of it (`run`). */
export const ImportLine = z.object({
  line: z.int(),
  codiceFiscale: z.string(),
  outcome: z.enum(['error', 'create', 'promote', 'take-over', 'already-registrato', 'out-of-scope']),
  messages: z.array(z.string()),
});
export type ImportLine = z.infer<typeof ImportLine>;
const ImportReport = z.object({ lines: z.array(ImportLine), errors: z.int(), written: z.boolean() });

const Csv = verbatim(2_000_000, 'Il file è troppo grande: al massimo 5.000 righe.');

/** Files of customers to activate: the page "Importa" of the admin. */
export const customerImportsContract = {
  checkCustomerImport: endpoint({
    actor: 'operator',
    permission: 'customers.activate',
    method: 'POST',
    path: '/customer-imports/check',
    summary: 'Controlla un file CSV di clienti da attivare, senza scrivere nulla.',
    body: z.strictObject({ csv: Csv }),
    maxBody: 3_000_000,
    response: ImportReport,
  }),
  runCustomerImport: endpoint({
    actor: 'operator',
    permission: 'customers.activate',
    method: 'POST',
    path: '/customer-imports',
    summary: 'Attiva i clienti di un file CSV: tutti o, se una riga è sbagliata, nessuno.',
    body: z.strictObject({ csv: Csv }),
    maxBody: 3_000_000,
    response: ImportReport,
  }),
} satisfies Contract;
