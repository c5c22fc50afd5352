import type { Core } from '@strapi/strapi';
import { env } from '../env';
import { handoverProblem, type HandoverProblem } from './smtp-problems';

/** A text file that comes with a message. */
export interface MailAttachment {
  filename: string;
  /** Its media type. */
  type: string;
  text: string;
}

/** A message for the SMTP server. */
export interface Mail {
  /** The name that readers see as sender; the address is the portal's own. */
  fromName: string;
  /** Where answers go; null: to the portal's own address. */
  replyTo: string | null;
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The part before the @ of the Message-ID: the same at every try. */
  messageId: string;
  /** Address for a one-click opt-out (RFC 8058), where the message has one. */
  unsubscribe: string | null;
  attachment?: MailAttachment | null;
}

/** What became of a try. */
export type Handover = { ok: true } | ({ ok: false } & HandoverProblem);

/** Strapi's email plugin, as far as it is used. */
interface EmailPlugin {
  service(name: 'email'): { send(options: Record<string, unknown>): Promise<unknown> };
  provider?: { close(): void };
}

// Strapi does not export the type of its email plugin.
const emailPlugin = (strapi: Core.Strapi) => strapi.plugin('email') as unknown as EmailPlugin;

/** The bare address of `MAIL_FROM`, which may carry a name before it. */
function senderAddress(): string {
  return /<([^<>]+)>\s*$/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM;
}

function headersOf(mail: Mail): Record<string, string> {
  const headers = { 'Auto-Submitted': 'auto-generated' };
  if (mail.unsubscribe === null) return headers;
  return {
    ...headers,
    'List-Unsubscribe': `<${mail.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function attachmentsOf({ attachment }: Mail) {
  if (!attachment) return {};
  const { filename, type, text } = attachment;
  return { attachments: [{ filename, contentType: type, content: text }] };
}

/** Hands a message over to the SMTP server, once. */
export async function sendMail(strapi: Core.Strapi, mail: Mail): Promise<Handover> {
  try {
    await emailPlugin(strapi)
      .service('email')
      .send({
        from: { name: mail.fromName, address: senderAddress() },
        // As objects, so that nothing in an address is read as a list of addresses.
        to: { name: '', address: mail.to },
        ...(mail.replyTo === null ? {} : { replyTo: { name: mail.fromName, address: mail.replyTo } }),
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        ...attachmentsOf(mail),
        messageId: `<${mail.messageId}@${new URL(env.PUBLIC_URL).hostname}>`,
        headers: headersOf(mail),
      });
    return { ok: true };
  } catch (error) {
    return { ok: false, ...handoverProblem(error) };
  }
}

/** Closes the connections to the SMTP server, so that the process can end. */
export function closeMail(strapi: Core.Strapi): void {
  emailPlugin(strapi).provider?.close();
}
