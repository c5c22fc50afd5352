import { ERRORS } from '../../../src/contracts/errors';
import { MARKER } from './odd';
import type { RawAnswer } from '../../support/send';

interface Shape {
  error?: {
    status?: unknown;
    name?: string;
    message?: unknown;
    details?: { errors?: { path: (string | number)[]; message: string }[] };
  };
}

const LEAKS = /SQLITE|sqlite|syntax error|node_modules|\bat \/|\.js:\d|select |insert |invalid byte sequence/;
const ENGLISH = /\b(invalid|expected|required|must|too (big|small)|unrecognized|received|string|number)\b/i;

function bodyProblems(text: string, status: number): string[] {
  let body: Shape;
  try {
    body = JSON.parse(text) as Shape;
  } catch {
    return ['the answer is no JSON'];
  }
  const { error } = body;
  const known = ERRORS[(error?.name ?? '') as keyof typeof ERRORS] as readonly [number, string] | undefined;
  if (error === undefined || known === undefined || Object.keys(body).length !== 1)
    return [`not the one error shape: ${text.slice(0, 200)}`];
  const problems: string[] = [];
  if (error.status !== status || known[0] !== status) problems.push(`status ${String(error.status)} inside`);
  if (error.message !== known[1]) problems.push(`an unknown message: ${String(error.message)}`);
  for (const field of error.details?.errors ?? [])
    if (!Array.isArray(field.path) || !field.message.endsWith('.') || ENGLISH.test(field.message))
      problems.push(`no Italian sentence at ${field.path.join('.')}: ${field.message}`);
  return problems;
}

/** What is wrong with a refusal: it must be a 4xx in the one error shape that says nothing of the input or the inside. */
export function refusalProblems(answer: RawAnswer): string[] {
  const problems: string[] = [];
  if (answer.status < 400 || answer.status > 499) problems.push(`answered ${String(answer.status)}`);
  if (answer.headers['cache-control'] !== 'no-store') problems.push('may be kept in a cache');
  if ('x-powered-by' in answer.headers) problems.push('tells what it runs on');
  if (answer.text.includes(MARKER)) problems.push(`repeats the input: ${answer.text.slice(0, 200)}`);
  if (LEAKS.test(answer.text)) problems.push(`tells of the inside: ${answer.text.slice(0, 200)}`);
  return [...problems, ...bodyProblems(answer.text, answer.status)];
}
