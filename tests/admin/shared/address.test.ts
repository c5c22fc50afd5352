import { addressOf } from '../../../src/admin/shared/address';
import { messagesContract } from '../../../src/contracts/messages';

const { getMessageText, listOutbox } = messagesContract;

test('a call goes to the address of its declaration, with its parameters in it', () => {
  expect(addressOf(getMessageText, { params: { event: 'news-published' } })).toBe(
    '/backoffice/message-texts/news-published',
  );
});

test('what people write cannot leave its place in an address', () => {
  expect(addressOf(getMessageText, { params: { event: '../users?x=1' } })).toBe(
    '/backoffice/message-texts/..%2Fusers%3Fx%3D1',
  );
  expect(addressOf(listOutbox, { query: { page: 2, state: 'sent&page=9' } })).toBe(
    '/backoffice/outbox?page=2&state=sent%26page%3D9',
  );
});

test('what is not given is not in the address', () => {
  expect(addressOf(listOutbox, { query: { page: 1, state: undefined } })).toBe('/backoffice/outbox?page=1');
});
