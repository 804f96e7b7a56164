import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/output/pdf/is-public-address.ts';

test.each([
  'https://www.dawn.com/news/1',
  'http://gov.pk',
  'https://8.8.8.8/',
  'https://[2001:db8::1]/',
  'mailto:tutor@example.com',
  'https://localhost.com/',
  'https://172.32.0.1/',
  'https://example.com/a?b#c',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'https://khulasa.invalid/a.html',
  'file:///etc/passwd',
  'http://localhost:8080/',
  'http://LOCALHOST',
  'http://localhost./',
  'http://a.localhost/',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://192.168.0.1/',
  'http://172.16.0.1/',
  'http://169.254.169.254/latest',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://printer/',
  'http://nas.local/',
  'javascript:alert(1)',
  'data:text/html,x',
  'next.html',
  '#top',
  '/a',
  '//dawn.com/a',
  '',
  'ftp://dawn.com/',
  'https://',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
