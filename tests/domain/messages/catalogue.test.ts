import { MESSAGE_EVENTS, messageEvent } from '../../../src/domain/messages/catalogue';
import { buttonsOf, sampleValues, type MessageEvent } from '../../../src/domain/messages/event';
import { COMMON_PLACEHOLDERS } from '../../../src/domain/messages/placeholders';
import { checkTemplate } from '../../../src/domain/templates/check';
import { renderMessage } from '../../../src/domain/templates/render';

const PORTAL = 'https://portale.test';
const frame = {
  cafName: 'CAF Esempio',
  logo: null,
  primaryColour: '#0066cc',
  address: 'via Roma 1, Roma',
  phone: '06 1234567',
  email: 'info@caf.test',
  portal: PORTAL,
  unsubscribe: null,
};

// The product's list, and what was added to it since.
const EVENTS = `
  registration-requested registration-to-be-completed-at-office credentials-created-by-suite
  credentials-created-by-operator anonymous-user-created credentials-changed-by-suite
  credentials-changed-by-operator password-reset-token password-reset-done password-changed
  became-registrato became-anonimo account-taken-over account-claimed email-changed email-change-confirm account-blocked
  communication-published communication-test news-published
  payment-activated payment-received payment-failed
  appointment-confirmed appointment-moved appointment-cancelled appointment-reminder
  documents-received reopening-declined message-from-office pratica-completed documents-missing paper-to-be-redone upload-reopened document-archived tax-return-confirmed
  notices-digest`;

const each = MESSAGE_EVENTS.map((event) => [event.id, event] as const);

const render = (event: MessageEvent, values = sampleValues(event, PORTAL)) =>
  renderMessage(event, values, buttonsOf(event), frame);

test('every event of the product is declared, once, in a group with a name and a description', () => {
  expect(MESSAGE_EVENTS.map(({ id }) => id).sort()).toEqual(EVENTS.trim().split(/\s+/).sort());
  for (const { group, name, description } of MESSAGE_EVENTS) {
    expect(`${group}|${name}`).toMatch(/^\S.*\|\S/);
    expect(description).toMatch(/\.$/);
  }
  expect(messageEvent('no-such-event')).toBeNull();
});

test.each(each)(
  'the original text of %s passes its own check and renders with its sample data',
  (_id, event) => {
    const names = Object.keys(event.placeholders);
    expect([...checkTemplate(event.subject, names), ...checkTemplate(event.body, names)]).toEqual([]);
    const message = render(event);
    expect(message.subject).not.toMatch(/[{}\n]/);
    expect(message.text).not.toMatch(/[{}\\*]|undefined/);
    expect(message.html).not.toMatch(/\{\{|\\|undefined/);
  },
);

test.each(each)(
  '%s uses every placeholder that is its own, and explains each with a sample',
  (_id, event) => {
    const written = event.subject + event.body;
    for (const [name, { explanation, sample }] of Object.entries(event.placeholders)) {
      expect(explanation).not.toBe('');
      expect(sample).not.toBe('');
      if (!(COMMON_PLACEHOLDERS as readonly string[]).includes(name))
        expect(written).toContain(`{{ ${name} }}`);
    }
    expect(Object.keys(event.placeholders)).toEqual(expect.arrayContaining([...COMMON_PLACEHOLDERS]));
  },
);

test.each(each)('%s shows its address as a button, and alone on its line in plain text', (_id, event) => {
  const samples = sampleValues(event, PORTAL);
  const { html, text } = render(event);
  for (const [name, label] of Object.entries(buttonsOf(event))) {
    const address = samples[name] ?? '';
    expect(address.startsWith(`${PORTAL}/`)).toBe(true);
    expect(html).toContain(`<a href="${address}"`);
    expect(html).toContain(`>${label}</a>`);
    expect(text.split('\n')).toContain(address);
  }
});

test.each(each)(
  '%s reads well where the CAF has given no telephone and what is optional is missing',
  (_id, event) => {
    const optional = Object.entries(event.placeholders)
      .filter(([, { explanation }]) => explanation.includes('può mancare'))
      .map(([name]) => [name, '']);
    const values = { ...sampleValues(event, PORTAL), telefono: '', ...Object.fromEntries(optional) };
    expect(render(event, values).text.split('\n-- ')[0]).not.toMatch(/\( *\)|: *[.,]| [.,;:]|« *»/);
  },
);

test.each(each)('%s is written in correct, plain Italian typography and speaks to «tu»', (_id, event) => {
  const letter = `${event.subject}\n${event.body}`.replace(/\{[{%].*?[%}]\}/g, 'X');
  const words = `${letter}\n${event.name}\n${event.description}`;
  expect(words).not.toMatch(/["'“”]|\.\.\.| {2}|perchè|poichè|\bpò\b/);
  expect(letter).not.toMatch(/\b(Lei|Suo|Sua|Voi|Gentile|cliccare|click|link|login|account)\b/i);
  // What would call a woman a man, or a man a woman.
  expect(letter).not.toMatch(
    /\b(benvenut[oa]|iscritt[oa]|sei stat[oa]|utente|registrat[oa] con|il cliente)\b/i,
  );
});

test('whoever would be left outside or unwarned cannot be left without the message', () => {
  const always = MESSAGE_EVENTS.filter(({ mayBeSwitchedOff }) => !mayBeSwitchedOff).map(({ id }) => id);
  expect(always).toEqual(
    expect.arrayContaining([
      ...['registration-requested', 'password-reset-token', 'password-reset-done', 'password-changed'],
      ...['credentials-created-by-suite', 'account-taken-over', 'account-claimed', 'email-changed'],
    ]),
  );
});

test('only the news can be opted out of, and only warnings go to an address that is no longer the customer’s', () => {
  expect(MESSAGE_EVENTS.filter(({ optOut }) => optOut !== null).map(({ id }) => id)).toEqual([
    'news-published',
  ]);
  expect(MESSAGE_EVENTS.filter(({ toFormerAddress }) => toFormerAddress).map(({ id }) => id)).toEqual([
    'account-taken-over',
    'email-changed',
  ]);
  expect(Object.keys(messageEvent('account-taken-over')?.placeholders ?? {})).toEqual(['caf', 'telefono']);
});
