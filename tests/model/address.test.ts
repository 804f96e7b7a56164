import { describe, expect, test } from 'vitest';
import { addressSchema, isPublicLink } from '../../src/model/address.ts';
import { refusal } from '../support/refusal.ts';

describe('addressSchema', () => {
  test.each([
    'https://example.com',
    'http://example.com/path?query=1&other=2#part',
    'https://sub.domain.example.co.uk:8443/~name/',
    'https://ar.wikipedia.org/wiki/%D8%A8%D8%A7%D9%83%D8%B3%D8%AA%D8%A7%D9%86',
    'https://ur.wikipedia.org/wiki/پاکستان',
    'https://example.com/a_(b)',
  ])('takes the public address %s', (address) => {
    expect(addressSchema.parse(address)).toBe(address);
  });

  test.each([
    ['a program', 'javascript:alert(1)'],
    ['a program in disguise', 'JaVaScRiPt:alert(1)//https://example.com'],
    ['a page of its own', 'data:text/html,<script>alert(1)</script>'],
    ['a file', 'file:///etc/passwd'],
    ['another protocol', 'ftp://example.com'],
    ['a capital protocol', 'HTTPS://example.com'],
    ['a relative path', '/about'],
    ['an address without its protocol', '//example.com'],
    ['a bare host', 'example.com'],
    ['nothing', ''],
    ['no host', 'https://'],
    ['a path in disguise', 'https:../..'],
    ['a page in disguise', 'https:index.html'],
  ])('refuses %s: %s', (_, address) => {
    expect(refusal(addressSchema, address)).toMatch(/^is not a web address/);
  });

  test.each([
    'http://localhost',
    'http://localhost:3000/',
    'http://printer',
    'http://127.0.0.1/',
    'http://10.0.0.1/admin',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://router.local/',
    'http://metadata.google.internal/',
    'http://app.localhost/',
    'http://localhost./',
    'http://router.local./',
    'https://khulasa.invalid/a.html',
    'http://router.home.arpa/',
    'https://8.8.8.8/',
    'https://[2001:db8::1]/',
    'http://127\u30020\u30020\u30021/',
    'http://\u2460\u2461\u2466.0.0.1/',
    'http://router.lan/',
    'http://nas.home/',
    'http://wiki.corp/',
    'http://wiki.intranet/',
    'http://box.localdomain/',
    'http://hidden.onion/',
  ])('refuses %s, which names no public host', (address) => {
    expect(refusal(addressSchema, address)).toMatch(/must .* name a public host$/);
  });

  test.each([
    ['a control character', 'https://example.com/\u0001'],
    ['an escape', 'https://example.com/\u009B2J'],
    ['a turn of direction', 'https://example.com/\u202Egnp.exe'],
    ['a blank of no width', 'https://example.com/\u200B'],
    ['a joiner', 'https://example.com/\u200D'],
    ['a soft hyphen', 'https://example.com/\u00AD'],
    ['a tag', 'https://example.com/\u{E0041}'],
    ['no character', 'https://example.com/\uFFFF'],
    ['half of a letter', 'https://example.com/\uD800'],
    ['more than browsers follow', `https://example.com/${'a'.repeat(2048)}`],
  ])('refuses an address with %s', (_, address) => {
    expect(refusal(addressSchema, address)).toMatch(/^is not a web address/);
  });

  test.each([
    'mailto:a@localhost.localdomain',
    'mailto:a@HOST.LOCAL',
    'mailto:a@example.com?subject=x%0D%0ABcc:b@example.com',
    'mailto:a@example.com?subject=x%0aBcc:b@example.com',
    'mailto:a@example.com?subject=\u202Ex',
  ])('takes %j for no public link', (address) => {
    expect(isPublicLink(address)).toBe(false);
  });

  test.each([
    'https://user@example.com/',
    'https://user:secret@example.com/',
    'https://:secret@example.com/',
    'https://bank.example.com@evil.example.org/',
  ])('refuses %s, which carries a name or a password', (address) => {
    expect(refusal(addressSchema, address)).toBeDefined();
  });

  test.each([
    'https://example.com/"onmouseover="alert(1)',
    "https://example.com/'x",
    'https://example.com/<script>',
    'https://example.com/a b',
    'https://example.com/a\nb',
    'https://example.com\\@evil.example.org',
    'https://example.com/{{x}}',
    'https://example.com/`x`',
  ])('refuses %j, which holds a character that could end an attribute', (address) => {
    expect(refusal(addressSchema, address)).toBeDefined();
  });
});

describe('isPublicLink', () => {
  test.each([
    'https://www.dawn.com/news/1',
    'MAILTO:tutor@example.com',
    'mailto:tutor@a-b.example.museum',
    'https://examples.pk/',
    'https://test.pk/',
    'https://invalid.internal.pk/',
    'http://gov.pk',
    'https://localhost.com/',
    'https://example.com/a?b#c',
    'mailto:tutor@example.com',
    'mailto:a.tutor+css@mail.example.com?subject=My%20sheets',
  ])('takes %s', (address) => {
    expect(isPublicLink(address)).toBe(true);
  });

  test.each([
    ...['next.html', '#top', '/a', '//dawn.com/a', '', 'https:../..', 'https:a', 'ftp://dawn.com/'],
    ...['http://localhost:8080/', 'http://10.1.2.3/', 'http://nas.local/', 'http://[fe80::1]/'],
    ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'],
    ...['mailto:', 'mailto:a', 'mailto:a@localhost', 'mailto:a@example.com?attach=/etc/passwd'],
    'mailto:a@example.com?subject=x&bcc=b@example.com',
    'xmailto:a@example.com',
    'mailto:a@example.c',
    'mailto:a@example.com?subject=a b',
    'mailto:a@example..com',
    'mailto:@example.com',
    'xhttps://example.com',
    'https://a.test/',
    'https://a.example/',
    'https://x/',
  ])('refuses %j', (address) => {
    expect(isPublicLink(address)).toBe(false);
  });
});
