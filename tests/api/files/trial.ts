import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { StreamedFile, endpoint, type Contract } from '../../../src/contracts/endpoint';
import type * as Controller from '../../../src/http/controller';
import { startPortal, type Portal } from '../../support/portal';

const Name = z.strictObject({ name: z.string().max(20) });

const READ = { params: Name, produces: 'file', response: StreamedFile } as const;

/** Endpoints that take and hand out files, for each caller that may. */
export const trialContract = {
  putFile: endpoint({
    actor: 'customer',
    section: 'news',
    method: 'PUT',
    path: '/me/trial/:name',
    summary: 'Prende un file.',
    params: Name,
    receives: 'file',
    maxBody: 1_000_000,
    response: z.object({ size: z.number() }),
  }),
  readFile: endpoint({
    actor: 'customer',
    method: 'GET',
    path: '/me/trial/:name',
    summary: 'Dà un file.',
    ...READ,
  }),
  readAsOperator: endpoint({
    actor: 'operator',
    permission: 'customers.read',
    method: 'GET',
    path: '/trial/:name',
    summary: 'Dà un file.',
    ...READ,
  }),
} satisfies Contract;

/** What the trial's endpoints know: the files that they hand out, and how reading what they were sent ended. */
export interface Trial {
  portal: Portal;
  files: Map<string, StreamedFile>;
  /** `whole`, or the code of the error, for each file that a handler began to read. */
  ended: string[];
}

async function bytesOf(file: Readable): Promise<number> {
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) size += chunk.length;
  return size;
}

/** A file that is handed out from memory, as one of the storage would be. */
export function fileOf(bytes: Buffer, more: Partial<StreamedFile> = {}): StreamedFile {
  return {
    ...{ filename: 'CU 2026.pdf', type: 'application/pdf', size: bytes.length, etag: 'abc', inline: true },
    open: (range) =>
      Promise.resolve(Readable.from([range ? bytes.subarray(range.from, range.to + 1) : bytes])),
    ...more,
  };
}

/** Starts the portal with the trial's endpoints in the place of those of the offices. */
export async function startTrial(): Promise<Trial> {
  const dist = process.env['TEST_DIST'] ?? '';
  const load = createRequire(__filename);
  const files = new Map<string, StreamedFile>();
  const ended: string[] = [];
  const read = ({ params }: { params: { name: string } }) => {
    const file = files.get(params.name);
    return file === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(file);
  };
  jest.doMock(path.join(dist, 'src/api/offices/controllers/offices.js'), () => {
    // The running server's own, whose errors are of its own class.
    const { controller } = load(path.join(dist, 'src/http/controller.js')) as typeof Controller;
    return controller(trialContract, {
      readFile: read,
      readAsOperator: read,
      async putFile({ file }) {
        try {
          const size = await bytesOf(file);
          ended.push('whole');
          return { size };
        } catch (error) {
          ended.push(String((error as { code?: string }).code));
          throw error;
        }
      },
    });
  });
  const { CONTRACTS } = load(path.join(dist, 'src/contracts/index.js')) as {
    CONTRACTS: Record<string, Contract>;
  };
  CONTRACTS['offices.offices'] = trialContract;
  return { portal: await startPortal({ OUTBOX_WORKER: 'off' }), files, ended };
}
