/** Why the server refused a request before any page saw it. */
export type Refusal = 'foreign-origin' | 'too-large' | 'malformed-request';

/** What became of a file that a form without scripts brought. */
export interface UploadOutcome {
  /** As the browser called it. */
  name: string;
  /** The API's. */
  status: number;
  /** Why it was refused; null: it was kept. */
  problem: string | null;
}

/** What the server hands to the pages with every request. */
export interface ServerLocals {
  api: { url: string; secret: string };
  /** Address of the portal for the outside, without a final slash. */
  publicUrl: string;
  /** Of the visitor: for the API's limits, never kept. */
  clientAddress: string;
  requestId: string;
  refusal: Refusal | null;
  /** What became of the files of a form, where one was sent and not all went well. */
  uploads: readonly UploadOutcome[] | null;
}
