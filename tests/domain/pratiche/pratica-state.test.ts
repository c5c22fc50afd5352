import fc from 'fast-check';
import {
  isUnderWay,
  nextPraticaState,
  stepBetween,
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

test('the step between two states leads from the one to the other, and there is none where no step does', () => {
  const states = Object.keys(PRATICA_STATES) as PraticaState[];
  for (const from of states)
    for (const to of states) {
      const step = stepBetween(from, to);
      if (step === null) expect(STEPS.map((each) => nextPraticaState(from, each))).not.toContain(to);
      else expect(nextPraticaState(from, step)).toBe(to);
    }
  expect(stepBetween('completed', 'working')).toBe('resume');
  expect(stepBetween('completed', 'collecting')).toBeNull();
});
