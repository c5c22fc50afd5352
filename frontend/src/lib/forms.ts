import { PortalFailure } from '@lib/portal-failure';
import { whenToRetry } from '@lib/when-to-retry';

/** What was typed, by field; an empty text for what was not. */
export type Typed<Name extends string> = Record<Name, string>;

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

async function formData(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!FORM_TYPES.includes(type)) throw new PortalFailure('unsupported-media');
  try {
    return await request.formData();
  } catch {
    throw new PortalFailure('malformed-request');
  }
}

/**
 * Reads a form that was sent.
 * @param names the fields of the form, no others
 * @throws PortalFailure `malformed-request` on a field unknown, repeated or holding a file; `unsupported-media`
 */
export async function readForm<const Name extends string>(
  request: Request,
  names: readonly Name[],
): Promise<Typed<Name>> {
  const form = await formData(request);
  const typed = emptyForm(names);
  const seen = new Set<string>();
  for (const [name, value] of form) {
    const field = names.find((known) => known === name);
    if (field === undefined || typeof value !== 'string' || seen.has(name))
      throw new PortalFailure('malformed-request');
    seen.add(name);
    typed[field] = value;
  }
  return typed;
}

/** A form nobody has filled in. */
export function emptyForm<const Name extends string>(names: readonly Name[]): Typed<Name> {
  // Every name gets its text: the entries are the whole record.
  return Object.fromEntries(names.map((name) => [name, ''])) as Typed<Name>;
}

/** What is wrong with a form: beside its fields, and with no field to stand beside. */
export interface FormProblems {
  /** By field, one sentence each. */
  fields: Readonly<Record<string, string>>;
  general: string | null;
}

export const NO_PROBLEMS: FormProblems = { fields: {}, general: null };

export function hasProblems(problems: FormProblems): boolean {
  return problems.general !== null || Object.keys(problems.fields).length > 0;
}

function generalProblem({ code, message, retryAfterSeconds }: PortalFailure): string {
  return code === 'too-many-attempts' ? `Troppi tentativi. ${whenToRetry(retryAfterSeconds)}` : message;
}

/** Shows an API's refusal on the form. @param names the form's fields: errors of others become general ones */
export function problemsOf(failure: PortalFailure, names: readonly string[]): FormProblems {
  const fields: Record<string, string> = {};
  const general: string[] = [];
  for (const { path, message } of failure.fieldErrors) {
    const name = String(path[0] ?? '');
    if (!names.includes(name)) general.push(message);
    else fields[name] ??= message;
  }
  if (Object.keys(fields).length > 0 && general.length === 0) return { fields, general: null };
  return { fields, general: general[0] ?? generalProblem(failure) };
}

/** Problems that the site itself found, for instance two passwords that differ. */
export function fieldProblem(name: string, message: string): FormProblems {
  return { fields: { [name]: message }, general: null };
}
