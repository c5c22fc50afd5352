// Plain JavaScript: an old Node must get far enough to say that it is too old.
import { chdir, cwd, env, version, argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const COMMANDS = [
  'build',
  'calcola730',
  'controlla730',
  'demo',
  'fatti730',
  'integration-example',
  'secrets',
  'stampa730',
  'start',
  'start-api',
  'start-site',
  'tabella730',
  'test',
];

const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
  console.error(`Serve Node 24.7 o successivo: questo è ${version}.`);
  exit(1);
}

const command = argv[2] ?? '';
if (!COMMANDS.includes(command)) {
  console.error(`Comando sconosciuto: «${command}». Quelli che ci sono: ${COMMANDS.join(', ')}.`);
  exit(1);
}

// As npm tells it: commands take the names of files from where the person is.
env.INIT_CWD ??= cwd();
chdir(fileURLToPath(new URL('..', import.meta.url)));
await import(`./${command}.ts`);
