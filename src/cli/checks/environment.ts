import type { Env } from '../../env';
import { inOneLine, refuse } from '../say';

type Needs = 'api' | 'site';

/**
 * Reads the settings of the production, or ends the program with one line per problem.
 * @param needs the parts that are started: the site alone needs only the secret that it shares with the API
 */
export async function productionEnvironment(needs: readonly Needs[]): Promise<Env> {
  // Read only now, because wrong settings throw while the module loads.
  const module = await import('../../env.js').catch((error: unknown) => refuse(`${inOneLine(error)}.`));
  const { env, secretProblems } = module;
  const problems: string[] = [];
  if (env.PORTAL_MODE !== 'production')
    problems.push(`PORTAL_MODE è «${env.PORTAL_MODE}»: la demo si avvia con «npm run demo».`);
  problems.push(...secretProblems(env, needs.includes('api') ? undefined : ['SITE_SECRET']));
  if (problems.length > 0) refuse(...problems);
  return env;
}
