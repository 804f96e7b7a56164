import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBarriers, lookAt, type TestBrowser } from './browse.ts';
import {
  findOverflow,
  findSmallTargets,
  readPageFacts,
  readTexts,
  type AxeFinding,
  type PageFacts,
} from './in-page.ts';

/** A page as a browser shows it: opened as a file, in windows of several widths, scripts off. */
export interface ShownPage {
  readonly path: string;
  readonly facts: PageFacts;
  /** What it hides until it is asked. */
  readonly answers: readonly string[];
  /** Addresses that it asked for, its own first. */
  readonly requests: readonly string[];
  /** What reaches out of a window of this width. */
  readonly overflow: Readonly<Record<string, readonly string[]>>;
  /** What is too small for a thumb, on a phone. */
  readonly smallTargets: readonly string[];
  /** What axe-core finds wrong, by width and colour scheme. */
  readonly barriers: Readonly<Record<string, readonly AxeFinding[]>>;
}

/** The looks that axe-core is given; what depends on width and colours together is the contrast alone. */
const LOOKS = [
  { width: 320, scheme: 'light', rules: undefined },
  { width: 1280, scheme: 'light', rules: ['color-contrast'] },
  { width: 320, scheme: 'dark', rules: ['color-contrast'] },
  { width: 1280, scheme: 'dark', rules: undefined },
] as const;

/** Shows the page of a built folder that has this path. */
export async function showPage(
  browser: TestBrowser,
  folder: string,
  path: string,
): Promise<ShownPage> {
  return await browser.open(pathToFileURL(join(folder, path)).href, async ({ page, requests }) => {
    const overflow: Record<string, readonly string[]> = {};
    for (const width of [320, 360, 640, 1280]) {
      await lookAt(page, { width });
      overflow[width] = await page.evaluate(findOverflow);
    }
    await lookAt(page, { width: 360 });
    const smallTargets = await page.evaluate(findSmallTargets);
    const facts = await page.evaluate(readPageFacts);
    const answers = await page.evaluate(readTexts, '.recall details li');
    const barriers: Record<string, readonly AxeFinding[]> = {};
    for (const { rules, ...look } of LOOKS) {
      await lookAt(page, look);
      barriers[`${look.width} px, ${look.scheme}`] = await findBarriers(page, rules);
    }
    return { path, facts, answers, requests, overflow, smallTargets, barriers };
  });
}
