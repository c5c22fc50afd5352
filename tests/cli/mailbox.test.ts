import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { startInbox, type Inbox } from '../../src/simulators/mailbox/inbox';
import { serveMailbox, type MailboxPages } from '../../src/simulators/mailbox/web';
import { freePort } from '../support/free-port';

let folder: string;
let inbox: Inbox;
let pages: MailboxPages;
let url: string;

const file = () => path.join(folder, 'posta.jsonl');

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-mailbox-'));
  inbox = await startInbox({ port: 0, file: file() });
  const port = await freePort();
  pages = await serveMailbox(inbox.messages, { port, portal: 'http://127.0.0.1:4321' });
  url = `http://127.0.0.1:${String(port)}`;
  const transport = createTransport({ host: '127.0.0.1', port: inbox.port });
  await transport.sendMail({
    from: 'portale@caf.example',
    to: 'anna@posta.example',
    subject: '<script>alert(1)</script> & altro',
    text: 'Apri http://127.0.0.1:4321/attiva?t=abc<b>',
    html: '<html><head></head><body><p>Ciao Anna</p></body></html>',
  });
  transport.close();
});

afterAll(async () => {
  await pages.stop();
  await inbox.stop();
  await rm(folder, { recursive: true, force: true });
});

async function pageAt(address: string) {
  const response = await fetch(`${url}${address}`);
  return {
    status: response.status,
    policy: response.headers.get('content-security-policy') ?? '',
    body: await response.text(),
  };
}

test('the list shows who a message is for and its subject, with nothing of it taken as HTML', async () => {
  const { body, policy } = await pageAt('/');
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; altro');
  expect(body).toContain('anna@posta.example');
  expect(body).not.toContain('<script');
  expect(policy).toContain("default-src 'none'");
});

test('a message is shown in a frame that runs nothing, and as text whose addresses can be followed', async () => {
  const { body } = await pageAt('/messaggi/1');
  expect(body).toMatch(/<iframe[^>]+sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(body).toContain('href="http://127.0.0.1:4321/attiva?t=abc"');
  expect(body).toContain('&lt;b&gt;');
  const frame = await pageAt('/messaggi/1/html');
  expect(frame.body).toContain('<base target="_blank">');
  expect(frame.policy).toMatch(/default-src 'none'.*sandbox/);
});

test.each(['/messaggi/2', '/messaggi/0', '/messaggi/uno', '//', '/../posta.jsonl'])(
  'there is nothing at %s',
  async (address) => {
    expect((await pageAt(address)).status).toBe(404);
  },
);

test('the messages of the last run are there again in the next', async () => {
  const next = await startInbox({ port: 0, file: file() });
  expect(next.messages.map(({ to, text }) => [to, text.trim()])).toEqual([
    [['anna@posta.example'], 'Apri http://127.0.0.1:4321/attiva?t=abc<b>'],
  ]);
  await next.stop();
});
