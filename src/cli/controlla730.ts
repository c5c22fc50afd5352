import { runChecks } from '../domain/modello-730/checks';
import { serverLookups } from '../domain/modello-730/checks/lookups/server-lookups';
import { answer, argumentsOf, complain, onCases } from './modello-730/on-cases';
import { unreadFacts } from './modello-730/unread-facts';

// npm run --silent controlla730 -- FILE.json: what the checks say of each case.
const [file] = argumentsOf('FILE.json') ?? [];
if (file !== undefined)
  void onCases(file, { values: 'checked' }, async (cases) => {
    const lookups = await serverLookups();
    answer(
      cases.map(({ id, liquidation, problems }) => {
        const { year, taxReturn } = liquidation;
        const remarks = runChecks({ year, taxReturn, problems, liquidation, lookups });
        return {
          id,
          segnalazioni: remarks.map((remark) => ({
            id: remark.id,
            gravita: remark.gravity,
            celle: remark.cells,
            messaggio: remark.message,
          })),
        };
      }),
    );
    complain(cases.flatMap(unreadFacts));
  });
