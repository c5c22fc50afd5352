/** Why a message was not handed over, in Italian; never with an address or a server's own words. */
export interface HandoverProblem {
  problem: string;
  /** Whether trying again is useless: the server knows that nobody has this address. */
  permanent: boolean;
}

/** What the mail library tells of a failed try. */
interface SmtpError {
  code?: string;
  /** The server's answer: 4xx for now, 5xx for good. */
  responseCode?: number;
  /** Its words; they may begin with an enhanced status code (RFC 3463): `550 5.1.1 no such user`. */
  response?: string;
  /** What the server was asked. */
  command?: string;
}

// 5.7 is a matter of policy: who may send, how much, from where. That is the server's setting, not the address.
const POLICY = /^5\d\d[ -]5\.7\./;

function isAddressRefused({ code, responseCode, response = '', command }: SmtpError): boolean {
  if (code === 'EENVELOPE' && responseCode === undefined) return true;
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500 && !POLICY.test(response);
}

function temporaryProblem({ code, responseCode }: SmtpError): string {
  if (code === 'EAUTH') return 'Il server di posta non accetta nome utente e password (EAUTH)';
  if (responseCode === undefined) return `Il server di posta non risponde (${code ?? 'errore'})`;
  return responseCode >= 500
    ? `Il server di posta ha rifiutato il messaggio (${String(responseCode)})`
    : `Il server di posta chiede di riprovare (${String(responseCode)})`;
}

/**
 * Judges a failed try. Only a refusal of the address itself is for good: whatever else a server refuses (a quota, the
 * sender, the password) can be put right without touching the message.
 */
export function handoverProblem(error: unknown): HandoverProblem {
  // The mail library adds these to its errors; all may be missing.
  const known = error as SmtpError;
  if (!isAddressRefused(known)) return { problem: temporaryProblem(known), permanent: false };
  const code = known.responseCode ?? known.code ?? '';
  return { problem: `Il server di posta non conosce questo indirizzo (${String(code)})`, permanent: true };
}
