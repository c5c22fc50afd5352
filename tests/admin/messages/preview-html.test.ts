import { previewHtml } from '../../../src/admin/pages/messages/editor/preview-html';
import { messageLayout } from '../../../src/domain/templates/layout';

const frame = {
  cafName: 'CAF Esempio',
  logo: 'https://portale.caf.it/media/logo_1.png',
  primaryColour: '#0066cc',
  address: '',
  phone: '',
  email: '',
  portal: 'https://portale.caf.it',
  unsubscribe: null,
};

test('the preview takes the CAF’s logo from the admin’s own server', () => {
  const html = previewHtml(messageLayout('Oggetto', '<p>Ciao</p>', frame));
  const sources = [...html.matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
  expect(sources).toEqual(['/uploads/logo_1.png']);
});

test('links in the preview ask for a window of their own, which its frame may not open', () => {
  expect(previewHtml(messageLayout('Oggetto', '', frame))).toContain('<head><base target="_blank">');
});
