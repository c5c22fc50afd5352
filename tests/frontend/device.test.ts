import { deviceOf } from '../../frontend/src/lib/device';

const named = (agent: string) =>
  deviceOf(new Request('http://portale.test', { headers: { 'user-agent': agent } }));

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
    'Edge su Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari su iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome su Android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox su Linux'],
  ['', 'Dispositivo non riconosciuto'],
  ['<script>alert(1)</script>', 'Dispositivo non riconosciuto'],
])('a session is named after its device: %s', (agent, name) => {
  expect(named(agent)).toBe(name);
});
