import type { WrittenContent, WrittenOverlay } from '../../src/model/library.ts';
import { aWrittenOutline } from './a-written-outline.ts';

/** Content as read, of which a test says only what matters. */
export function aWrittenContent(parts: Partial<WrittenContent> = {}): WrittenContent {
  return {
    site: undefined,
    articles: [],
    facts: [],
    questions: [],
    papers: [],
    profiles: [],
    outlines: [],
    overlays: [],
    unreadable: [],
    broken: new Set(),
    ...parts,
  };
}

/** An overlay with these outlines, by topic, and this `site.yaml`. */
export function aWrittenOverlay(
  outlines: Readonly<Record<string, string>>,
  site?: string,
): WrittenOverlay {
  return {
    name: 'tutor',
    unreadable: [],
    site: site === undefined ? undefined : aWrittenOutline(site, { file: 'tutor/site.yaml' }),
    outlines: Object.entries(outlines).map(([id, text]) =>
      aWrittenOutline(text, { id, file: `tutor/${id}.yaml` }),
    ),
  };
}
