import { createServer } from 'node:net';

/** A port that a program is about to take. */
export interface WantedPort {
  host: string;
  port: number;
  /** The setting that changes it. */
  setting: string;
  /** What it is for, as the end of «la porta … serve …». */
  purpose: string;
}

function errorOf({ host, port }: WantedPort): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ host, port, exclusive: true }, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}

function inWords({ host, port, setting, purpose }: WantedPort, code: string): string {
  if (code === 'EADDRINUSE')
    return `La porta ${String(port)}, che serve ${purpose}, è già in uso: liberala oppure scegline un’altra con ${setting}.`;
  if (code === 'EACCES')
    return `Non è permesso usare la porta ${String(port)}, che serve ${purpose}: scegline un’altra con ${setting}.`;
  return `Non è possibile ascoltare su ${host}:${String(port)} (${code}): controlla ${setting}.`;
}

/** @returns one Italian line for every port that cannot be taken. */
export async function portProblems(wanted: readonly WantedPort[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, one] of wanted.entries()) {
    const twin = wanted.slice(0, index).find(({ port }) => port === one.port);
    const code = twin === undefined ? await errorOf(one) : null;
    if (twin !== undefined)
      problems.push(
        `${twin.setting} e ${one.setting} indicano la stessa porta, ${String(one.port)}: cambiane una.`,
      );
    if (code !== null) problems.push(inWords(one, code));
  }
  return problems;
}
