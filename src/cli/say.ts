/** Ends the program with its refusal: one line per reason, no stack, exit code 1. */
export function refuse(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** What an unexpected error says to who started the program. */
export function inOneLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}
