import { expect, test } from 'vitest';
import { pageResponse } from '../../../src/output/preview/page-response.ts';

test('the script stands at the end of the body, or of what has no end', () => {
  const { html } = pageResponse('<body><pre>&lt;/body></pre></body></html>');
  expect(html).toMatch(
    /^<body><pre>&lt;\/body><\/pre><script src="\/\.khulasa\/preview\.js" data-sum="\w{32}"><\/script><\/body><\/html>$/,
  );
  expect(pageResponse('<p>Open').html).toMatch(/^<p>Open<script .*<\/script>$/);
});

test('a page has another tag as soon as it has changed, and a missing one a tag of its own', () => {
  const tags = ['<p>a', '<p>b', undefined].map((html) => pageResponse(html).etag);
  expect(new Set(tags).size).toBe(3);
  expect(pageResponse('<p>a').etag).toBe(tags[0]);
});
