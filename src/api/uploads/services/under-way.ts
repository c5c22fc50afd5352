import { inTurns, type Turns } from '../../../adapters/turns';
import { PortalError } from '../../../contracts/portal-error';

/** Of one customer at a time: several documents on one page, each of which sends one file after the other. */
const MOST_AT_ONCE = 8;

const COME_BACK_SECONDS = 5;

interface UnderWay {
  what: Set<string>;
  inTurn: Turns;
}

const customers = new Map<string, UnderWay>();

/**
 * Runs a piece of work that costs everybody something, unless the customer has the same or several others under way:
 * however much one sends, the others' files are looked at soon.
 * @param customer document id
 * @param what is done once at a time
 * @param work gets the customer's own line, of which one stands at most where all customers' files wait
 * @throws PortalError `too-many-attempts`, or what `work` throws
 */
export async function onceAtATime<Result>(
  customer: string,
  what: string,
  work: (inTurn: Turns) => Promise<Result>,
): Promise<Result> {
  const own = customers.get(customer) ?? {
    what: new Set(),
    inTurn: inTurns({ atOnce: 1, waiting: MOST_AT_ONCE }),
  };
  if (own.what.has(what) || own.what.size >= MOST_AT_ONCE)
    throw new PortalError('too-many-attempts', { retryAfterSeconds: COME_BACK_SECONDS });
  customers.set(customer, own);
  own.what.add(what);
  try {
    return await work(own.inTurn);
  } finally {
    own.what.delete(what);
    if (own.what.size === 0) customers.delete(customer);
  }
}
