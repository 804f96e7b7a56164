import { expect, test } from 'vitest';
import { sheetToMarkdown } from '../../../scripts/bench/sheet-to-markdown.ts';

test('headings, paragraphs, lists and tables of a sheet become Markdown, each once', () => {
  const html = `<!doctype html><html><body><p>before</p><main><svg><text>no</text></svg><h1>One
    title</h1><div><p>A <b>bold</b> text<span class="unseen"> hidden</span>.</p></div><ol><li>first</li><li><p>second</p></li></ol>
    <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></main></body></html>`;
  expect(sheetToMarkdown(html)).toBe(
    '# One title\n\nA bold text.\n\n- first\n\nsecond\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n',
  );
});

test('what Markdown would take for its own is escaped', () => {
  expect(sheetToMarkdown('<main><p>5 * 3 | [x] &lt;b&gt;</p></main>')).toBe(
    '5 \\* 3 \\| \\[x\\] \\<b\\>\n',
  );
});
