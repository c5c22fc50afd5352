import { startPublishing } from '../servers/start';
import type { Measure } from './measure';

const CUSTOMERS = 100_000;

/** A communication to a hundred thousand customers, with their emails queued. */
export async function measurePublishing(): Promise<Measure> {
  const server = await startPublishing();
  try {
    const { seconds, statements, recipients } = server.facts;
    if (recipients !== CUSTOMERS)
      throw new Error(`published to ${String(recipients)} of ${String(CUSTOMERS)}`);
    return {
      part: 'publishing',
      title: 'Publishing to 100,000 customers, emails queued',
      sides: [],
      ratios: [],
      facts: [
        ['seconds', seconds.toFixed(2)],
        ['statements', String(statements)],
      ],
    };
  } finally {
    await server.stop();
  }
}
