import path from 'node:path';
import type { Program } from './processes';

/** The API, by one of the programs beside this file. */
export function apiProgram(file: string, env: NodeJS.ProcessEnv, log?: string): Program {
  return { name: 'Il servizio API', args: [path.join(__dirname, `${file}.js`)], env, ...(log && { log }) };
}

/** The site. */
export function siteProgram(env: NodeJS.ProcessEnv, log?: string): Program {
  return { name: 'Il sito', args: [path.resolve('frontend/server.ts')], env, ...(log && { log }) };
}
