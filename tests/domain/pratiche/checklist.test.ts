import fc from 'fast-check';
import {
  isOpen,
  nextEntryState,
  progressOf,
  type EntryEvent,
  type EntryState,
} from '../../../src/domain/pratiche/checklist';

const STATES: EntryState[] = ['missing', 'uploaded', 'accepted', 'to-redo', 'not-needed'];
const OF_CUSTOMER: EntryEvent[] = ['file-added', 'last-file-removed'];
const OF_OPERATOR: EntryEvent[] = ['accept', 'send-back', 'dispense', 'want-again'];

const follow = (from: EntryState, events: EntryEvent[]) =>
  events.reduce<EntryState>((state, event) => nextEntryState(state, event) ?? state, from);

test('a paper that was sent back is done again and accepted', () => {
  expect(follow('missing', ['file-added', 'send-back', 'file-added', 'accept'])).toBe('accepted');
});

test('whoever takes back a new try has a paper to do again, not one that nobody asked for', () => {
  expect(follow('uploaded', ['send-back', 'file-added', 'try-removed'])).toBe('to-redo');
  expect(nextEntryState('accepted', 'try-removed')).toBeNull();
});

test('nothing is accepted or sent back that was never uploaded', () => {
  expect(nextEntryState('missing', 'accept')).toBeNull();
  expect(nextEntryState('missing', 'send-back')).toBeNull();
  expect(nextEntryState('not-needed', 'accept')).toBeNull();
});

test('what was accepted stays there: the customer cannot take it away', () => {
  expect(nextEntryState('accepted', 'last-file-removed')).toBeNull();
});

test('a customer alone never gets a document accepted, sent back or dispensed with', () => {
  const own = fc.array(fc.constantFrom(...OF_CUSTOMER), { maxLength: 20 });
  fc.assert(
    fc.property(own, (events) => {
      expect(['missing', 'uploaded']).toContain(follow('missing', events));
    }),
  );
});

test('an operator alone never makes a document that nobody uploaded count as there', () => {
  const own = fc.array(fc.constantFrom(...OF_OPERATOR), { maxLength: 20 });
  fc.assert(
    fc.property(own, (events) => {
      expect(['missing', 'not-needed']).toContain(follow('missing', events));
    }),
  );
});

test('a document can be uploaded in every state', () => {
  for (const state of STATES) expect(nextEntryState(state, 'file-added')).toBe('uploaded');
});

test('the customer is asked for required documents that are missing, and for every one that was sent back', () => {
  expect(isOpen({ state: 'missing', required: true })).toBe(true);
  expect(isOpen({ state: 'missing', required: false })).toBe(false);
  expect(isOpen({ state: 'to-redo', required: false })).toBe(true);
  expect(isOpen({ state: 'not-needed', required: true })).toBe(false);
});

test('all is there exactly when nothing is asked of the customer any more', () => {
  const entries = fc.array(fc.record({ state: fc.constantFrom(...STATES), required: fc.boolean() }));
  fc.assert(
    fc.property(entries, (list) => {
      const { there, wanted } = progressOf(list);
      expect(there).toBeLessThanOrEqual(wanted);
      expect(there === wanted).toBe(!list.some(isOpen));
    }),
  );
});
