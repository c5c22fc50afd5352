import type { FileKind } from '../../../../src/domain/uploads/file-name';
import type { UploadRefusal } from '../../../../src/domain/uploads/refusals';

/** A file of the corpus, and the ONE thing that must become of it: refused for this reason, or taken as this kind. */
export interface HostileFile {
  what: string;
  make: () => Buffer | Promise<Buffer>;
  outcome: UploadRefusal | FileKind;
}

/** What stands in the files that are taken nevertheless, and must be in nothing that is kept. */
export const HARM = 'alert("danno")';

export const SCRIPT = `<script>${HARM}</script>`;
export const ZIP = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from(HARM)]);
export const PROGRAM = Buffer.concat([Buffer.from('MZ\u0090\u0000'), Buffer.alloc(60), Buffer.from(HARM)]);

/** A line of the table. */
export const file = (
  what: string,
  outcome: HostileFile['outcome'],
  make: HostileFile['make'] | string | Buffer,
): HostileFile => ({
  what,
  outcome,
  make: typeof make === 'function' ? make : () => Buffer.from(make),
});
