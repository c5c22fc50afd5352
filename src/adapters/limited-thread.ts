import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread may use up before it is ended. */
export interface ThreadLimits {
  /** Milliseconds. */
  patience: number;
  /** Bytes, inside the heap and outside of it. */
  memory: number;
}

const LOOK_EVERY_MS = 50;

/** The path of a thread's program, which lies beside the module that starts it, compiled or not. */
export function programBeside(module: string, name: string): string {
  return path.join(path.dirname(module), `${name}${path.extname(module) === '.ts' ? '.mts' : '.mjs'}`);
}

// What is unpacked lies outside the heap, whose size alone a thread can be limited to.
function watch(thread: Worker, memory: number, tooMuch: AbortController): NodeJS.Timeout {
  return setInterval(() => {
    thread.getHeapStatistics().then(
      ({ used_heap_size: heap, external_memory: outside }) => {
        if (heap + outside > memory) tooMuch.abort();
      },
      // It has ended meanwhile.
      () => undefined,
    );
  }, LOOK_EVERY_MS);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/**
 * Runs a program in a thread of its own, which cannot hold anything else up, and ends it.
 * @param data what the program finds as its `workerData`
 * @returns the one message that it sends, or `too-costly` when it used its limits up
 * @throws whatever the program throws
 */
export async function runInThread<Answer>(
  program: string,
  data: unknown,
  { patience, memory }: ThreadLimits,
): Promise<Answer | 'too-costly'> {
  // Twice as much for what fills the heap between two looks.
  const resourceLimits = { maxOldGenerationSizeMb: (2 * memory) / 1024 / 1024 };
  const thread = new Worker(program, { workerData: data, resourceLimits });
  const tooMuch = new AbortController();
  const watcher = watch(thread, memory, tooMuch);
  const signal = AbortSignal.any([tooMuch.signal, AbortSignal.timeout(patience)]);
  try {
    // The program and its caller agree on what is sent: the compiler cannot see it.
    const [answer] = (await once(thread, 'message', { signal })) as [Answer];
    return answer;
  } catch (error) {
    if (signal.aborted || isOutOfMemory(error)) return 'too-costly';
    throw error;
  } finally {
    clearInterval(watcher);
    await thread.terminate();
  }
}
