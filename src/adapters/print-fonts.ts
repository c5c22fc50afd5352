import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const FAMILY = '@expo-google-fonts/source-sans-3';

// From the project's root, which programs run in, built or not.
const { resolve } = createRequire(path.resolve('package.json'));

async function read(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(`${FAMILY}/${file}`)));
}

async function readAll(): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  const [regular, bold] = await Promise.all([
    read('400Regular/SourceSans3_400Regular.ttf'),
    read('700Bold/SourceSans3_700Bold.ttf'),
  ]);
  return { regular, bold };
}

let fonts: ReturnType<typeof readAll> | null = null;

/** The fonts that long prints embed (Source Sans 3, SIL Open Font License). The same bytes each time: they are parsed once. */
export async function printFonts(): ReturnType<typeof readAll> {
  fonts ??= readAll();
  return fonts;
}
