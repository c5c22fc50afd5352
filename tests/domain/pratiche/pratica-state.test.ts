import fc from 'fast-check';
import {
  isUnderWay,
  nextPraticaState,
  PRATICA_STATES,
  type PraticaState,
  type PraticaStep,
} from '../../../src/domain/pratiche/pratica-state';

const STEPS: PraticaStep[] = ['start', 'complete', 'cancel', 'resume'];
const follow = (steps: PraticaStep[]) =>
  steps.reduce<PraticaState>((state, step) => nextPraticaState(state, step) ?? state, 'collecting');

test('a pratica is worked on and concluded', () => {
  expect(follow(['start', 'complete'])).toBe('completed');
});

test('what is concluded or cancelled changes only by being taken up again', () => {
  for (const state of ['completed', 'cancelled'] as const)
    for (const step of STEPS) expect(nextPraticaState(state, step) === null).toBe(step !== 'resume');
});

test('whatever was done with a pratica, it is either under way or can be taken up again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 20 }), (steps) => {
      const state = follow(steps);
      expect(PRATICA_STATES[state]).toMatch(/\S/);
      expect(isUnderWay(state)).toBe(nextPraticaState(state, 'resume') === null);
    }),
  );
});
