import { outcomeOf } from '../domain/modello-730/outcome';
import { answer, argumentsOf, onCases } from './modello-730/on-cases';

// npm run --silent calcola730 -- FILE.json: what comes out of each case, by the names of the cases.
const [file] = argumentsOf('FILE.json') ?? [];
if (file !== undefined)
  void onCases(file, { values: 'right' }, (cases) => {
    answer(cases.map(({ id, liquidation }) => ({ id, esito: outcomeOf(liquidation) })));
  });
