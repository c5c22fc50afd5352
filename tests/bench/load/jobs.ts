import type { IncomingHttpHeaders } from 'node:http';

export interface LoadRequest {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  headers: IncomingHttpHeaders;
  body?: string;
}

interface Target {
  /** Address of the server, without a slash at the end. */
  url: string;
  /** Sent in turn; each connection begins at another one. */
  requests: LoadRequest[];
  seconds: number;
}

/** As many requests as so many connections get answered. */
export interface Flood extends Target {
  kind: 'flood';
  connections: number;
}

/** So many requests a second, whatever the answers do: people do not wait for one another. */
export interface Stream extends Target {
  kind: 'stream';
  perSecond: number;
  /** `even` has one every 1/perSecond; `random` is how people come (a Poisson process). */
  arrivals: 'even' | 'random';
}

/** Each request once, by so many connections: of what can be done but once. */
export interface Once extends Omit<Target, 'seconds'> {
  kind: 'once';
  connections: number;
}

export type Job = Flood | Stream | Once;

/** What a load found; latencies in milliseconds. */
export interface Outcome {
  perSecond: number;
  p50: number;
  p99: number;
}
