import fc from 'fast-check';
import { ACCOUNT_EVENTS, afterEvent, type AccountState } from '../../../src/domain/customers/account-state';
import { decideActivation } from '../../../src/domain/customers/decide-activation';

const type = fc.constantFrom('anonimo' as const, 'registrato' as const);
const state = fc.record({ type, blocked: fc.boolean() });
const UNDONE_BY = { convert: 'revert', revert: 'convert', block: 'unblock', unblock: 'block' } as const;

test('each event of an account changes one thing, and its opposite brings it back', () => {
  fc.assert(
    fc.property(state, fc.constantFrom(...ACCOUNT_EVENTS), (before, event) => {
      const after = afterEvent(before, event);
      if (after === null) return;
      const changed = (['type', 'blocked'] as const).filter((name) => before[name] !== after[name]);
      expect(changed).toEqual([event === 'convert' || event === 'revert' ? 'type' : 'blocked']);
      expect(afterEvent(after, event)).toBeNull();
      expect(afterEvent(after, UNDONE_BY[event])).toEqual(before);
    }),
  );
});

test('in every state an account can be turned to the other type, and blocked or unblocked', () => {
  fc.assert(
    fc.property(state, (before: AccountState) => {
      const possible = ACCOUNT_EVENTS.filter((event) => afterEvent(before, event) !== null);
      expect(possible).toEqual([
        before.type === 'anonimo' ? 'convert' : 'revert',
        before.blocked ? 'unblock' : 'block',
      ]);
    }),
  );
});

const email = fc.option(
  fc.constantFrom('anna@posta.test', 'ANNA@posta.test', 'altra@posta.test', 'anna@altra.test'),
);

test('activating a codice fiscale that nobody has creates a customer', () => {
  fc.assert(
    fc.property(email, (verified) => {
      expect(decideActivation(null, verified)).toBe('create');
    }),
  );
});

test('a Registrato is never touched by an activation', () => {
  fc.assert(
    fc.property(email, email, (own, verified) => {
      expect(decideActivation({ type: 'registrato', email: own }, verified)).toBe('already-registrato');
    }),
  );
});

test('an Anonimo keeps the account only where the CAF verified the very same mailbox', () => {
  fc.assert(
    fc.property(email, email, (own, verified) => {
      const same = own !== null && verified !== null && own.toLowerCase() === verified.toLowerCase();
      expect(decideActivation({ type: 'anonimo', email: own }, verified)).toBe(
        same ? 'promote' : 'take-over',
      );
    }),
  );
});
