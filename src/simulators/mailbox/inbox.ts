import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { keepMessage, keptMessages, type KeptMessage } from './kept-messages';

/** A message as it came over SMTP. */
export interface ReceivedMessage {
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Map<string, unknown>;
  /** Files that came with it, which are all text so far. */
  attachments: { filename: string; content: string }[];
  receivedAt: string;
}

/** A real SMTP server that keeps what it receives, for the demo's mailbox and the tests. */
export interface Inbox {
  port: number;
  /** Oldest first. */
  messages: ReceivedMessage[];
  /** The newest message that fits, waiting for it at most `timeout` milliseconds (5,000 by default). */
  waitFor(fits: (message: ReceivedMessage) => boolean, timeout?: number): Promise<ReceivedMessage>;
  stop(): Promise<void>;
}

async function read({ to, receivedAt, raw }: KeptMessage): Promise<ReceivedMessage> {
  const mail = await simpleParser(raw);
  return {
    to,
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : '',
    messageId: mail.messageId ?? '',
    headers: mail.headers,
    attachments: mail.attachments.map(({ filename, content }) => ({
      ...{ filename: filename ?? '', content: content.toString('utf8') },
    })),
    receivedAt,
  };
}

interface Options {
  /** 0 takes a free one. */
  port: number;
  /** How many messages are remembered (10,000 by default). */
  keep?: number;
  /** Where messages are kept from one run to the next; without it they end with the program. */
  file?: string;
}

/** Starts the server, with the messages of earlier runs when it has a file. */
export async function startInbox({ port, keep = 10_000, file }: Options): Promise<Inbox> {
  const earlier = file === undefined ? [] : (await keptMessages(file)).slice(-keep);
  const messages = await Promise.all(earlier.map(read));
  const receive = async (message: KeptMessage) => {
    const received = await read(message);
    if (file !== undefined) await keepMessage(file, message);
    messages.push(received);
    if (messages.length > keep) messages.shift();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    // A pooled client keeps its connection open: the end need not wait for it.
    closeTimeout: 200,
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address ?? '');
      buffer(stream)
        .then((raw) => receive({ to, receivedAt: new Date().toISOString(), raw }))
        .then(() => {
          done();
        })
        .catch(done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    messages,
    async waitFor(fits, timeout = 5000) {
      const end = Date.now() + timeout;
      for (;;) {
        const found = messages.findLast(fits);
        if (found !== undefined) return found;
        if (Date.now() > end) throw new Error('no such message arrived');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    stop: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
