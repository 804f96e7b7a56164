/**
 * What Chromium is started with wherever another program drives it, so that it does the same work as under Khulasa
 * (src/output/browser/print-launch.ts).
 */
export function browserArguments(): string[] {
  return [
    '--disable-gpu',
    '--font-render-hinting=none',
    '--lang=en-US',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ...(process.getuid?.() === 0 || process.env['KHULASA_NO_SANDBOX'] === '1'
      ? ['--no-sandbox']
      : []),
  ];
}
