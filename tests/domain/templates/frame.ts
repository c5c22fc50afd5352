import type { MessageFrame } from '../../../src/domain/templates/layout';

/** What stands around the messages of these tests. */
export const frame: MessageFrame = {
  cafName: 'CAF Esempio',
  logo: null,
  primaryColour: '#0066cc',
  address: 'via Roma 1, Roma',
  phone: '06 1234567',
  email: 'info@caf.test',
  portal: 'https://portale.test',
  unsubscribe: null,
};
