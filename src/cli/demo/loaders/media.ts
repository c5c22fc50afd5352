import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** A file for the media library. */
export interface DemoFile {
  name: string;
  type: 'image/png' | 'application/pdf';
  /** What who does not see the picture is told. */
  alternativeText?: string;
  bytes: Uint8Array;
}

// The part of Strapi's service that is used; Strapi does not export its type.
interface UploadService {
  upload(what: { data: unknown; files: unknown }): Promise<{ id: number }[]>;
}

/** Puts a file into the media library, the way of every upload. @returns its row number */
export async function addToLibrary(strapi: Core.Strapi, file: DemoFile): Promise<number> {
  const { name, type, alternativeText = '', bytes } = file;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-demo-'));
  try {
    const filepath = path.join(folder, name);
    await writeFile(filepath, bytes);
    const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
    const [uploaded] = await service.upload({
      data: { fileInfo: { name, alternativeText, caption: '' } },
      files: { filepath, originalFilename: name, mimetype: type, size: bytes.length },
    });
    if (uploaded === undefined) throw new Error(`${name} did not reach the media library`);
    return uploaded.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
