import { Agent, request as send } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoadRequest, Outcome, Stream } from './jobs';
import { quantile } from './statistics';

/** Sends one request. @returns milliseconds until the answer was read @throws Error when it is not a good one */
export function ask(
  agent: Agent,
  url: string,
  { method, path, headers, body }: LoadRequest,
): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const call = send(`${url}${path}`, { agent, method, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      if (status < 200 || status > 299) reject(new Error(`${path} answered ${String(status)}`));
      answer.resume().once('end', () => {
        resolve(performance.now() - start);
      });
    });
    call.once('error', reject);
    call.end(body);
  });
}

/**
 * autocannon's own rate sends a whole second's requests at once and then rests: nobody comes like that.
 * @throws Error when an answer was not a good one.
 */
export async function stream(job: Stream): Promise<Outcome> {
  const { url, requests, seconds, perSecond, arrivals } = job;
  const agent = new Agent({ keepAlive: true });
  const answers: Promise<number>[] = [];
  const start = performance.now();
  let due = start;
  for (let turn = 0; due < start + seconds * 1000; turn += 1) {
    const pause = due - performance.now();
    if (pause > 0) await wait(pause);
    const next = requests[turn % requests.length];
    if (next !== undefined) answers.push(ask(agent, url, next));
    due += (1000 / perSecond) * (arrivals === 'even' ? 1 : -Math.log(1 - Math.random()));
  }
  const latencies = await Promise.all(answers);
  agent.destroy();
  return {
    perSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}
