/** How far the CAF is with a pratica: the customer brings documents, the office works on it, it is done, it is not to be done. */
export type PraticaState = 'collecting' | 'working' | 'completed' | 'cancelled';

/** What an operator does with a pratica. */
export type PraticaStep = 'start' | 'complete' | 'cancel' | 'resume';

const NEXT: Readonly<Record<PraticaState, Partial<Record<PraticaStep, PraticaState>>>> = {
  collecting: { start: 'working', complete: 'completed', cancel: 'cancelled' },
  working: { complete: 'completed', cancel: 'cancelled' },
  completed: { resume: 'working' },
  cancelled: { resume: 'collecting' },
};

/** The state after a step; null when the step cannot be made in this state. */
export function nextPraticaState(state: PraticaState, step: PraticaStep): PraticaState | null {
  return NEXT[state][step] ?? null;
}

/** The one step that leads from a state to another; null: none does, or they are the same. */
export function stepBetween(from: PraticaState, to: PraticaState): PraticaStep | null {
  const steps = Object.keys(NEXT[from]) as PraticaStep[];
  return steps.find((step) => NEXT[from][step] === to) ?? null;
}

/** Whether there is still something to do: only then documents are wanted. */
export function isUnderWay(state: PraticaState): boolean {
  return state === 'collecting' || state === 'working';
}

/** The states, as customers and operators read them. */
export const PRATICA_STATES: Readonly<Record<PraticaState, string>> = {
  collecting: 'Raccolta dei documenti',
  working: 'In lavorazione',
  completed: 'Conclusa',
  cancelled: 'Annullata',
};
