import autocannon from 'autocannon';
import type { Flood, Outcome } from './jobs';
import { quantile } from './statistics';

function fire(options: autocannon.Options, onLatency: (milliseconds: number) => void) {
  return new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, result) => {
      if (error) reject(new Error('autocannon did not run', { cause: error }));
      else resolve(result);
    });
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      onLatency(milliseconds);
    });
  });
}

/** @throws Error when an answer was not a good one: figures of errors mean nothing. */
export async function flood({ url, requests, connections, seconds }: Flood): Promise<Outcome> {
  const latencies: number[] = [];
  let started = 0;
  const options: autocannon.Options = {
    ...{ url, connections, requests, duration: seconds },
    // The end is looked for this often, in milliseconds.
    sampleInt: 100,
    setupClient(client) {
      const first = Math.floor((started++ * requests.length) / connections);
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
  };
  const result = await fire(options, (milliseconds) => latencies.push(milliseconds));
  const bad = result.non2xx + result.errors;
  const path = requests[0]?.path ?? '';
  if (bad > 0 || latencies.length === 0)
    throw new Error(`${String(bad)} bad answers among ${String(latencies.length)} at ${path}`);
  return {
    perSecond: latencies.length / result.duration,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
