const LOOK_EVERY_MS = 300;

/**
 * @returns a promise that is kept once somebody asks this process to end: by SIGTERM, by Ctrl-C, or by ending the npm
 * that started it, whose shell takes the signal and does not pass it on.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        resolve();
      });
    const parent = process.ppid;
    const isByNpm = process.env['npm_lifecycle_event'] !== undefined;
    if (isByNpm)
      setInterval(() => {
        if (process.ppid !== parent) resolve();
      }, LOOK_EVERY_MS).unref();
  });
}
