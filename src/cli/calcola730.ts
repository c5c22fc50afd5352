import { outcomeOf } from '../domain/modello-730/outcome';
import { answer, argumentsOf, complain, onCases } from './modello-730/on-cases';
import { named } from './modello-730/case-file';

// npm run --silent calcola730 -- FILE.json: what comes out of each case, by the names of the cases; what is left to an operator
// goes to standard error, a line each, and is no error.
const [file] = argumentsOf('FILE.json') ?? [];
if (file !== undefined)
  void onCases(file, { values: 'right' }, (cases) => {
    answer(cases.map(({ id, liquidation }) => ({ id, esito: outcomeOf(liquidation) })));
    complain(
      cases.flatMap(({ id, liquidation: { forOperator } }) =>
        forOperator.map((what) => `${named(id)}: ${what}`),
      ),
    );
  });
