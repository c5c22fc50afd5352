import type { Env } from '../../env';
import { refuse } from '../say';
import { buildProblem } from './builds';
import { databaseProblem } from './database';
import { productionEnvironment } from './environment';
import { folderProblems } from './folders';
import { portProblems, type WantedPort } from './ports';

type Part = 'api' | 'site';

function portOf(env: Env, part: Part): WantedPort {
  return part === 'api'
    ? { host: env.HOST, port: env.PORT, setting: 'PORT', purpose: 'al servizio API' }
    : { host: env.SITE_HOST, port: env.SITE_PORT, setting: 'SITE_PORT', purpose: 'al sito' };
}

/**
 * Makes sure that the production can start: settings, compiled parts, ports, folders, database. Otherwise it ends the
 * program with one Italian line per problem and exit code 1.
 * @returns the settings
 */
export async function checkedProduction(parts: readonly Part[]): Promise<Env> {
  const env = await productionEnvironment(parts);
  const build = buildProblem(parts);
  if (build !== null) refuse(build);
  const problems = await portProblems(parts.map((part) => portOf(env, part)));
  if (parts.includes('api')) {
    const database = await databaseProblem(env);
    problems.push(...folderProblems(env), ...(database === null ? [] : [database]));
  }
  if (problems.length > 0) refuse(...problems);
  return env;
}
