import { findMentions } from '../../../scripts/planting/text/find-mentions.ts';
import type { Target } from '../../../scripts/planting/planted-change.ts';

/** A text to plant in: the point of a cause, unless a test says otherwise, citing `cited`. */
export function aTarget(text: string, written: Partial<Target> & { source?: string } = {}): Target {
  const { source = 'Nothing is said here.', ...rest } = written;
  return {
    owner: { kind: 'topic', id: 'topic' },
    path: ['causes', 0, 'point'],
    claim: ['causes', 0],
    field: 'point',
    text,
    isNumber: false,
    frame: { before: '', after: '' },
    cited: { text: source, mentions: findMentions(source) },
    ...rest,
  };
}
