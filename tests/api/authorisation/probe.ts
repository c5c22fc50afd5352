import { send } from '../../support/send';
import { CALLERS, type Callers, type Headers } from './callers';
import type { Row } from './table';

/** The server that is asked. */
export type Target = Parameters<typeof send>[0];

const SIGNS: Record<number, string> = { 401: '.', 403: 'x' };

async function statusFor(portal: Target, row: Row, headers: Headers): Promise<string> {
  const hasBody = row.body !== undefined;
  const { status } = await send(portal, {
    method: row.method,
    path: row.probe,
    headers: { ...headers, ...(hasBody && { 'content-type': 'application/json' }) },
    body: hasBody ? JSON.stringify(row.body) : undefined,
  });
  return SIGNS[status] ?? String(status);
}

// `4..` stands for a refusal of what was sent, where which one depends on what came before.
const fits = (wanted: string, got: string) => wanted === got || (wanted === '4..' && /^4\d\d$/.test(got));

/** Sends a row's request as every caller. @returns what they got, in the table's notation */
export async function probe(portal: Target, callers: Callers, row: Row): Promise<string> {
  const headers = await callers.headersFor(row.action);
  const got = await Promise.all(CALLERS.map((name) => statusFor(portal, row, headers[name] ?? {})));
  if (row.endsSessions) await callers.renewSessions();
  const wanted = row.expected.split(' ');
  return got.map((status, index) => (fits(wanted[index] ?? '', status) ? wanted[index] : status)).join(' ');
}

/** Whether HEAD opens to a stranger what GET does not. */
export async function headForStranger(portal: Target, row: Row): Promise<string> {
  return statusFor(portal, { ...row, method: 'HEAD' }, {});
}
