/** @returns a promise that is kept once somebody asks this process to end (SIGTERM, or Ctrl-C). */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        resolve();
      });
  });
}
