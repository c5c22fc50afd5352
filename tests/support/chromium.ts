import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.cache', 'chromium');

/** A Chromium to test with: the one that CHROMIUM_PATH names, else the one that comes as a package. */
export interface Chromium {
  executablePath: string;
  /** What the packaged one needs to find its libraries and fonts where the system has none. */
  environment: Record<string, string>;
}

// The package is an ES module, which Jest does not load: a process of its own unpacks it. It unpacks below TMPDIR.
const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium';
  import { createRequire } from 'node:module';
  import path from 'node:path';
  const bin = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await chromium.executablePath();
  await inflate(path.join(bin, 'al2023.tar.br'));`;

function fontsConfiguration(): string {
  const directory = path.join(folder, 'fonts', 'fonts');
  const cache = path.join(folder, 'fonts-cache');
  return `<?xml version="1.0"?><fontconfig><dir>${directory}</dir><cachedir>${cache}</cachedir></fontconfig>`;
}

async function unpack(): Promise<void> {
  const fresh = `${folder}-${String(process.pid)}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: root,
    env: { ...process.env, TMPDIR: fresh },
  });
  await writeFile(path.join(fresh, 'fonts', 'fonts.conf'), fontsConfiguration());
  // Another run may have been faster: then its folder stays.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

/** Finds the browser, unpacking it once per checkout. @throws Error on a platform that the package does not serve */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return { executablePath: given, environment: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the packaged browser runs on Linux x64 only: name another one by CHROMIUM_PATH');
  if (!existsSync(path.join(folder, 'fonts', 'fonts.conf'))) await unpack();
  return {
    executablePath: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts', 'fonts.conf'),
    },
  };
}
