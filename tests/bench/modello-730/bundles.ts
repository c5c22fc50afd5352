import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';

// As the site's build makes what browsers get: one file, minified, for browsers of the last years.

const SOURCE = 'src/domain/modello-730';

/** What a page of the 730 needs of the engine: one year's form and law, calculation, explanations and checks. */
const ENGINE = `
  export { readReturn } from './${SOURCE}/cells/read-return';
  export { liquidate } from './${SOURCE}/calculate';
  export { explain } from './${SOURCE}/engine/explain';
  export { runChecks } from './${SOURCE}/checks';
  export { readResidence } from './${SOURCE}/parameters/residence';
  export { year2025 } from './${SOURCE}/years/2025';`;

/** The bench's own program for the browser. */
const BENCH = `
  import { measureEngine } from './tests/bench/modello-730/timings';
  globalThis.measureEngine = measureEngine;`;

async function bundled(contents: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format, platform: 'browser', target: 'es2024' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Bytes of the engine with one year, compressed as the site's server sends it, and as gzip for browsers without Brotli. */
export async function engineSize(): Promise<{ plain: number; brotli: number; gzip: number }> {
  const engine = Buffer.from(await bundled(ENGINE, 'esm'));
  const [small, older] = [await promisify(brotliCompress)(engine), await promisify(gzip)(engine)];
  return { plain: engine.length, brotli: small.length, gzip: older.length };
}

/** A script that puts `measureEngine` on the page. */
export function benchScript(): Promise<string> {
  return bundled(BENCH, 'iife');
}
