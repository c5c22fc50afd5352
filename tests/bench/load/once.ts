import { Agent } from 'node:http';
import type { Once, Outcome } from './jobs';
import { quantile } from './statistics';
import { ask } from './stream';

/** @throws Error when an answer was not a good one. */
export async function once({ url, requests, connections }: Once): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true });
  const latencies: number[] = [];
  const left = requests.values();
  const start = performance.now();
  const connection = async () => {
    for (const request of left) latencies.push(await ask(agent, url, request));
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return {
    perSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
