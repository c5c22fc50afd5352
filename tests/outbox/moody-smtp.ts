import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What the server does with a recipient's message. */
export type Mood =
  | 'accept'
  /** Refuses with this SMTP answer, when the recipient is named or after the message. */
  | { code: number; words?: string; when: 'rcpt' | 'data' }
  /** Takes the whole message, then closes the connection without an answer. */
  | 'hang-up'
  /** Takes the whole message and answers only after so many milliseconds. */
  | { slow: number };

/** A message that arrived whole, whatever the answer was. */
export interface Arrival {
  from: string;
  to: string;
  messageId: string;
  /** As it came over the wire. */
  raw: string;
  at: number;
}

/** A real SMTP server that can be told to misbehave. */
export interface MoodySmtp {
  port: number;
  arrivals: Arrival[];
  /** Decides for each recipient; everybody is accepted at first. */
  mood: (to: string) => Mood;
  /** How many messages were being taken at the same time, at most. */
  busiest: number;
  /** How many connections are open. */
  open(): number;
  stop(): Promise<void>;
}

interface Connection {
  session: SMTPServerSession;
  close(): void;
}

class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    words = 'no',
  ) {
    super(words);
  }
}

function arrivalOf(session: SMTPServerSession, raw: string): Arrival {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo[0]?.address ?? '',
    messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '',
    raw,
    at: Date.now(),
  };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** Starts it on 127.0.0.1. `port` 0 takes a free one; `pause` is how many milliseconds every message takes. */
export async function startMoodySmtp({ port = 0, pause = 0 } = {}): Promise<MoodySmtp> {
  const arrivals: Arrival[] = [];
  let busy = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onRcptTo({ address }, _session, done) {
      const mood = smtp.mood(address);
      const refused = typeof mood === 'object' && 'code' in mood && mood.when === 'rcpt';
      done(refused ? new Refusal(mood.code, mood.words) : null);
    },
    onData(stream, session, done) {
      const take = async () => {
        busy += 1;
        smtp.busiest = Math.max(smtp.busiest, busy);
        const arrival = arrivalOf(session, await textOf(stream));
        arrivals.push(arrival);
        const mood = smtp.mood(arrival.to);
        await wait(pause);
        if (typeof mood === 'object' && 'slow' in mood) await wait(mood.slow);
        busy -= 1;
        if (mood === 'hang-up') {
          for (const connection of server.connections as Set<Connection>)
            if (connection.session.id === session.id) connection.close();
        } else if (typeof mood === 'object' && 'code' in mood) done(new Refusal(mood.code, mood.words));
        else done();
      };
      take().catch(done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const smtp: MoodySmtp = {
    port: (server.server.address() as AddressInfo).port,
    arrivals,
    mood: () => 'accept',
    busiest: 0,
    open: () => server.connections.size,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
  return smtp;
}
