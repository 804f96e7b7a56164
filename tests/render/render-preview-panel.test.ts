import { describe, expect, test } from 'vitest';
import { renderPreviewPanel, type PreviewTrouble } from '../../src/render/render-preview-panel.ts';

function aTrouble(over: Partial<PreviewTrouble> = {}): PreviewTrouble {
  return {
    kind: 'error',
    where: 'content/outlines/canals.yaml:3:7',
    message: 'There is no such article.',
    hint: 'Did you mean `survey`?',
    frame: '> 3 | a\n    | ^',
    ...over,
  };
}

function panelOf(...troubles: readonly PreviewTrouble[]): string {
  return renderPreviewPanel(troubles, { isStale: false });
}

describe('the panel of the preview', () => {
  test('says where, what and how to mend it, with the lines around it', () => {
    const panel = panelOf(aTrouble());
    for (const part of [
      '<summary>1 error</summary>',
      '<code>content/outlines/canals.yaml:3:7</code>',
      'There is no such article.',
      'Did you mean &#x60;survey&#x60;?',
      '&gt; 3 | a\n    | ^</pre>',
    ])
      expect(panel).toContain(part);
  });

  test('is open where something must be mended, and folded where it only should be', () => {
    expect(panelOf(aTrouble())).toContain('<details class="grave" open>');
    expect(panelOf(aTrouble({ kind: 'failed' }))).toContain('<details class="grave" open>');
    expect(panelOf(aTrouble({ kind: 'warning' }))).toContain('<details class="mild">');
  });

  test('counts what there is of each kind', () => {
    const kinds = ['warning', 'failed', 'error', 'warning', 'error'] as const;
    const panel = panelOf(...kinds.map((kind) => aTrouble({ kind })));
    expect(panel).toContain('<summary>1 failure, 2 errors, 2 warnings</summary>');
  });

  test('shows nothing where nothing is wrong, but can still say that the preview has stopped', () => {
    const panel = panelOf();
    expect(panel).not.toContain('<details');
    expect(panel).toContain('class="lost" role="status" hidden');
  });

  test('says when pages are as they were before', () => {
    expect(renderPreviewPanel([aTrouble()], { isStale: true })).toContain('stay as they are');
    expect(panelOf(aTrouble())).not.toContain('stay as they are');
  });

  test('shows fifty, and how many more there are', () => {
    const panel = panelOf(...Array.from({ length: 53 }, () => aTrouble()));
    expect(panel.match(/<li /g)).toHaveLength(50);
    expect(panel).toContain('And 3 more: ');
  });

  test('leaves out what there is none of', () => {
    const panel = panelOf(aTrouble({ where: '', hint: '', frame: '' }));
    expect(panel).not.toMatch(/<pre|class="hint">|<code><\/code>/);
  });

  test('is no markup of the author’s', () => {
    const text = '<img src=x onerror=alert(1)>"\'';
    const panel = panelOf(aTrouble({ where: text, message: text, hint: text, frame: text }));
    expect(panel).not.toContain('<img');
  });
});
