import { StepFailed } from './quiet-run.ts';

/** Ends the program with its refusal, one line each, and no stack. */
export function refuse(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** Runs a step of a build; when it fails, what its program said is all that is shown. */
export function orRefuse(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (error instanceof StepFailed) refuse(error.message);
    throw error;
  }
}
