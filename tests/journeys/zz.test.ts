import { test } from 'vitest';
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { TestBrowser, lookAt, findBarriers } from '../support/browse.ts';
import { findOverflow, findSmallTargets, readPageFacts } from '../support/in-page.ts';
test('probe', { timeout: 500_000 }, async () => {
  await using browser = await TestBrowser.start();
  const files = (await readdir('/tmp/jny/a', { recursive: true })).filter((f) => f.endsWith('.html'));
  for (const f of files) {
    const t0 = performance.now();
    await browser.open(pathToFileURL(`/tmp/jny/a/${f}`).href, async ({ page, requests }) => {
      const times: string[] = [];
      for (const look of [{ width: 320, scheme: 'light' }, { width: 1280, scheme: 'dark' }] as const) {
        await lookAt(page, look);
        const o = await page.evaluate(findOverflow);
        if (o) console.log(f, 'OVERFLOW', o);
        const t = performance.now();
        const b = await findBarriers(page);
        times.push((performance.now() - t).toFixed());
        for (const x of b) console.log(f, JSON.stringify(look), x.rule, x.help, x.examples);
      }
      await lookAt(page, { width: 360 });
      const s = await page.evaluate(findSmallTargets);
      if (s.length) console.log(f, 'SMALL', s.length, s.slice(0, 3));
      const facts = await page.evaluate(readPageFacts);
      console.log(f, times, (performance.now() - t0).toFixed(), requests.length, facts.headings.length, facts.references.length);
    });
  }
});
