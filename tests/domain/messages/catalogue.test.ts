import { MESSAGE_EVENTS } from '../../../src/domain/messages/catalogue';
import { linkNamesOf } from '../../../src/domain/messages/event';
import { checkTemplate } from '../../../src/domain/templates/check';
import { renderMessage } from '../../../src/domain/templates/render';

const frame = {
  cafName: 'CAF Esempio',
  logo: null,
  primaryColour: '#0066cc',
  address: 'via Roma 1, Roma',
  phone: '06 1234567',
  email: 'info@caf.test',
  portal: 'https://portale.test',
  unsubscribe: null,
};

test('every event of the product is declared', () => {
  expect(MESSAGE_EVENTS.map((event) => event.id)).toEqual(
    expect.arrayContaining([
      ...['credentials-created-by-suite', 'anonymous-user-created', 'credentials-changed-by-suite'],
      ...[
        'credentials-changed-by-operator',
        'password-reset-done',
        'password-reset-token',
        'password-changed',
      ],
      ...['became-registrato', 'communication-published', 'news-published', 'payment-activated'],
      ...[
        'payment-received',
        'payment-failed',
        'appointment-confirmed',
        'appointment-moved',
        'appointment-cancelled',
      ],
      ...[
        'appointment-reminder',
        'documents-received',
        'documents-missing',
        'paper-to-be-redone',
        'upload-reopened',
      ],
      ...['document-archived', 'tax-return-confirmed'],
    ]),
  );
  expect(new Set(MESSAGE_EVENTS.map((event) => event.id)).size).toBe(MESSAGE_EVENTS.length);
});

test.each(MESSAGE_EVENTS.map((event) => [event.id, event] as const))(
  'the original text of %s passes its own check and renders with its sample data',
  (_id, event) => {
    const names = Object.keys(event.placeholders);
    expect([...checkTemplate(event.subject, names), ...checkTemplate(event.body, names)]).toEqual([]);
    const samples = Object.fromEntries(
      Object.entries(event.placeholders).map(([name, { sample }]) => [name, sample]),
    );
    const message = renderMessage(event, samples, linkNamesOf(event), frame);
    expect(message.subject).not.toMatch(/[{}\n]/);
    expect(message.text).not.toMatch(/[{}]|\\/);
    expect(message.html).not.toMatch(/\{\{|\\/);
    for (const name of linkNamesOf(event))
      expect(message.html).toContain(`href="${encodeURI(samples[name] ?? '')}"`);
  },
);
