import { inTurns } from '../../../src/adapters/turns';

/** Work that ends when it is told to. */
function work() {
  let end: (result: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const state = { started: false };
  const promise = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const run = () => {
    state.started = true;
    return promise;
  };
  return { state, run, end: () => end('fatto'), fail: () => fail(new Error('andata male')) };
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

test('no more than so many run at a time, in the order in which they came', async () => {
  const turns = inTurns({ atOnce: 2, waiting: 10 });
  const works = [work(), work(), work(), work()];
  const results = works.map(({ run }) => turns(run));
  const started = () => works.map(({ state }) => state.started);
  expect(started()).toEqual([true, true, false, false]);
  works[1]?.end();
  await pause();
  expect(started()).toEqual([true, true, true, false]);
  for (const each of works) each.end();
  expect(await Promise.all(results)).toEqual(['fatto', 'fatto', 'fatto', 'fatto']);
});

test('work that fails gives its place to the next one', async () => {
  const turns = inTurns({ atOnce: 1, waiting: 1 });
  const [first, second] = [work(), work()];
  const failing = turns(first.run);
  const next = turns(second.run);
  first.fail();
  await expect(failing).rejects.toThrow('andata male');
  await pause();
  expect(second.state.started).toBe(true);
  second.end();
  expect(await next).toBe('fatto');
});

test('who finds the line full is asked to come back, and is not kept waiting', async () => {
  const turns = inTurns({ atOnce: 1, waiting: 1 });
  const works = [work(), work(), work()];
  const [one, two] = [turns(works[0]?.run ?? work().run), turns(works[1]?.run ?? work().run)];
  await expect(turns(works[2]?.run ?? work().run)).rejects.toMatchObject({
    code: 'unavailable',
    details: { retryAfterSeconds: 5 },
  });
  for (const each of works) each.end();
  await Promise.all([one, two]);
  expect(await turns(() => Promise.resolve('di nuovo libero'))).toBe('di nuovo libero');
});
