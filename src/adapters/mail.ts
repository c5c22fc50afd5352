import type { Core } from '@strapi/strapi';
import { env } from '../env';

/** A message for the SMTP server. */
export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The part before the @ of the Message-ID: the same at every try. */
  messageId: string;
  /** Address for a one-click opt-out (RFC 8058), where the message has one. */
  unsubscribe: string | null;
}

/** What became of a try; `problem` never holds an address. */
export type Handover = { ok: true } | { ok: false; problem: string };

interface SmtpError {
  code?: string;
  responseCode?: number;
}

function problemOf(error: unknown): string {
  const { code, responseCode } = error as SmtpError;
  if (responseCode !== undefined && responseCode >= 500)
    return `Il server di posta ha rifiutato il messaggio (${String(responseCode)})`;
  if (responseCode !== undefined) return `Il server di posta chiede di riprovare (${String(responseCode)})`;
  if (code === 'EAUTH') return 'Il server di posta non accetta nome utente e password (EAUTH)';
  if (code === 'EENVELOPE') return 'L’indirizzo non è accettato (EENVELOPE)';
  return `Il server di posta non risponde (${code ?? 'errore'})`;
}

interface EmailService {
  send(options: Record<string, unknown>): Promise<unknown>;
}

/** Hands a message over to the SMTP server, once. */
export async function sendMail(strapi: Core.Strapi, mail: Mail): Promise<Handover> {
  const service = strapi.plugin('email').service('email') as EmailService;
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated' };
  if (mail.unsubscribe !== null) {
    headers['List-Unsubscribe'] = `<${mail.unsubscribe}>`;
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  try {
    await service.send({
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      messageId: `<${mail.messageId}@${new URL(env.PUBLIC_URL).hostname}>`,
      headers,
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
