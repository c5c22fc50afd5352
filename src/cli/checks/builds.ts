import { existsSync } from 'node:fs';

const RESULTS = { api: 'dist/build/index.html', site: 'frontend/dist/server/entry.mjs' } as const;

/** @returns one Italian line when a part that is about to start was never compiled. */
export function buildProblem(needs: readonly (keyof typeof RESULTS)[]): string | null {
  return needs.every((part) => existsSync(RESULTS[part]))
    ? null
    : 'Il portale non è ancora compilato: esegui prima «npm run build».';
}
