import type { Env } from '../../env';
import { inOneLine, refuse } from '../say';

type Needs = 'api' | 'site';

const ADDRESSES = ['PUBLIC_URL', 'ADMIN_PUBLIC_URL', 'SMTP_URL'] as const;

// Nobody can have a host under `.example` (RFC 2606): whoever starts with one has copied `.env.example` as it is.
function exampleProblems(env: Env): string[] {
  return ADDRESSES.filter((name) =>
    new URL(env[name] ?? 'http://127.0.0.1').hostname.endsWith('.example'),
  ).map((name) => `${name} è ancora quello dell’esempio: scrivi il tuo.`);
}

/**
 * Reads the settings of the production, or ends the program with one line per problem.
 * @param needs the parts that are started: the site alone needs only the secret that it shares with the API
 */
export async function productionEnvironment(needs: readonly Needs[]): Promise<Env> {
  // Read only now, because wrong settings throw while the module loads.
  const module = await import('../../env.js').catch((error: unknown) => refuse(`${inOneLine(error)}.`));
  const { env, secretProblems, webhookProblems } = module;
  const problems: string[] = [];
  if (env.PORTAL_MODE !== 'production')
    problems.push(`PORTAL_MODE è «${env.PORTAL_MODE}»: la demo si avvia con «npm run demo».`);
  problems.push(...secretProblems(env, needs.includes('api') ? undefined : ['SITE_SECRET']));
  if (needs.includes('api')) problems.push(...webhookProblems(env));
  problems.push(...exampleProblems(env));
  if (problems.length > 0) refuse(...problems);
  return env;
}
