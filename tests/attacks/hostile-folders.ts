/** A folder that somebody hands over who means ill, as files laid over sound content, and the problem that tells it. */
export interface HostileFolder {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Links by their path: what they lead to, from the folder above the content. */
  readonly links?: Readonly<Record<string, string>>;
  readonly code: string;
}

const OUTLINE = 'title: T\nsummary: S.\nupdated: 2026-01-15\n';
const SVG = 'xmlns="http://www.w3.org/2000/svg"';

const outline = (text: string): HostileFolder['files'] => ({ 'content/outlines/x.yaml': text });
const logo = (svg: string): HostileFolder['files'] => ({
  'content/site.yaml': 'name: N\nlogo: logo.svg\n',
  'content/logo.svg': svg,
});
const site = (lines: string): HostileFolder['files'] => ({
  'content/site.yaml': `name: N\n${lines}\n`,
});

const NAMES = [
  ...[
    'CON',
    'nul',
    'a.',
    'a b',
    '-x',
    'a--b',
    'a..%2fx',
    'a\\b',
    'а-x',
    'x'.repeat(200),
    '__proto__',
  ],
  ...['a\u202Eb', 'a\u001B[2Jb', 'a\nb', 'a\u200Bb', '::error::x', '##[add-mask]x', '{{title}}'],
];

/** Lists of lists, each naming the one before nine times: a thousand million values. */
const LAUGHS = [...'bcdefghij'].reduce(
  (text, name, at) =>
    `${text}${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]\n`,
  'a: &a [lol]\n',
);

/** Every one is refused with an ordinary problem, and the sound topics beside it are built. */
export const HOSTILE_FOLDERS: readonly HostileFolder[] = [
  ...NAMES.map((name) => ({
    what: `an outline called ${JSON.stringify(name.slice(0, 30))}`,
    files: { [`content/outlines/${name}.yaml`]: OUTLINE },
    code: 'file/name',
  })),
  { what: 'aliases that laugh', files: outline(`${OUTLINE}${LAUGHS}`), code: 'yaml/syntax' },
  { what: 'an alias of itself', files: outline('title: &a [*a]\n'), code: 'yaml/syntax' },
  {
    what: 'aliases by the thousand',
    files: outline(`a: &a 1\nb: [${'*a,'.repeat(5000)}]\n`),
    code: 'yaml/syntax',
  },
  {
    what: 'a merge key',
    files: outline(`${OUTLINE}<<: {summary: x}\n`),
    code: 'schema/unknown-key',
  },
  {
    what: 'a program as a tag',
    files: outline('title: !!js/function "function () {}"\n'),
    code: 'yaml/syntax',
  },
  { what: 'a tag of one’s own', files: outline('title: !evil x\n'), code: 'yaml/syntax' },
  {
    what: 'brackets without end',
    files: outline(`title: ${'['.repeat(100_000)}`),
    code: 'yaml/syntax',
  },
  {
    what: 'braces without end',
    files: outline(`title: ${'{a: '.repeat(30_000)}`),
    code: 'yaml/syntax',
  },
  { what: 'dashes without end', files: outline('- '.repeat(50_000)), code: 'yaml/syntax' },
  {
    what: 'keys by the thousand',
    files: outline([...Array(60_000).keys()].map((at) => `k${at}: 1\n`).join('')),
    code: 'yaml/syntax',
  },
  {
    what: 'a key without end',
    files: outline(`? ${'a'.repeat(1_500_000)}\n: 1\n`),
    code: 'schema/unknown-key',
  },
  {
    what: 'a text of 1.5 MB',
    files: outline(`title: ${'a'.repeat(1_500_000)}\n`),
    code: 'schema/value',
  },
  {
    what: 'a text of 10 MB',
    files: outline(`title: ${'a'.repeat(10_000_000)}\n`),
    code: 'file/too-large',
  },
  {
    what: 'a prototype as a key',
    files: outline(`${OUTLINE}__proto__: {title: x}\n`),
    code: 'schema/unknown-key',
  },
  {
    what: 'a prototype in a rule',
    files: outline(`${OUTLINE}rules: {__proto__: {level: off}, constructor: {level: off}}\n`),
    code: 'schema/unknown-key',
  },
  {
    what: 'bytes that are no text',
    files: { 'content/outlines/x.yaml': new Uint8Array([0xff, 0xfe, 0]) },
    code: 'file/encoding',
  },
  {
    what: 'a colour with CSS',
    files: site('colours: {accent: "#7a1f2b; } body { display: none } /*"}'),
    code: 'schema/value',
  },
  {
    what: 'a colour with an escape',
    files: site('colours: {accent: "\\\\23 7a1f2b"}'),
    code: 'schema/value',
  },
  {
    what: 'a colour that loads',
    files: site('colours: {accent: "url(https://evil.example.com/x)"}'),
    code: 'schema/value',
  },
  {
    what: 'a font',
    files: site('fonts: {serif: "x; } @import url(//evil.example.com)"}'),
    code: 'schema/unknown-key',
  },
  { what: 'an address that runs', files: site('url: "javascript:alert(1)"'), code: 'schema/value' },
  {
    what: 'an address of the machine',
    files: site('url: http://127.0.0.1:8080/'),
    code: 'schema/value',
  },
  {
    what: 'a language with an attribute',
    files: site('language: "en\\" onload=\\"alert(1)"'),
    code: 'schema/value',
  },
  { what: 'a logo elsewhere', files: site('logo: ../../etc/passwd.svg'), code: 'schema/value' },
  {
    what: 'a logo with a script',
    files: logo(`<svg ${SVG}><script>alert(1)</script></svg>`),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a logo with a handler',
    files: logo(`<svg ${SVG} onload="alert(1)"/>`),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a logo with HTML',
    files: logo(
      `<svg ${SVG}><foreignObject><b xmlns="http://www.w3.org/1999/xhtml"/></foreignObject></svg>`,
    ),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a logo that loads',
    files: logo(`<svg ${SVG}><image href="http://169.254.169.254/"/></svg>`),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a logo with an entity',
    files: logo(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg ${SVG}>&x;</svg>`),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a logo with a style that loads',
    files: logo(`<svg ${SVG}><style>@import "//evil.example.com/x"</style></svg>`),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a page as a logo',
    files: logo('<html><script>alert(1)</script></html>'),
    code: 'site/unsafe-logo',
  },
  {
    what: 'a link to a file outside',
    files: {},
    links: { 'content/outlines/x.yaml': 'private/secret.yaml' },
    code: 'file/link',
  },
  {
    what: 'a link to an article outside',
    files: {},
    links: { 'content/articles/x.md': 'private/secret.md' },
    code: 'file/link',
  },
  {
    what: 'a link to a folder outside',
    files: {},
    links: { 'content/overlays/x/outlines': 'private' },
    code: 'file/link',
  },
];
