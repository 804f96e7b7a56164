import { describe, expect, test } from 'vitest';
import { draftsAreFinished } from '../../../../src/check/reliability/drafts/drafts-are-finished.ts';
import { aCause } from '../../../support/an-outline.ts';
import { runTopicRule } from '../../../support/run-rule.ts';
import { sayProblem } from '../../../support/say-problems.ts';

const draft = { articles: ['akram'], offered: ['cause'] };

describe('draftsAreFinished', () => {
  test('tells once of an outline that is marked as a draft, with what is left of it', () => {
    const found = runTopicRule(draftsAreFinished, {
      draft,
      summary: 'TODO: say what it is about.',
      causes: [aCause({ explanation: 'Aid came. TODO: from where?' })],
    });
    expect(found.map(sayProblem)).toEqual([
      'topic.yaml draft key:1:1 warning draft/unfinished: The outline is still marked as a draft; 2 texts are left to be written.\n' +
        '  Read each item against the sentence above it, write what is TODO, then delete `draft` with all that is in it.',
    ]);
  });

  test('tells of a draft with nothing left to write too, since somebody must read it', () => {
    const messageOf = (summary: string) =>
      runTopicRule(draftsAreFinished, { draft: {}, summary })[0]?.message;
    expect(messageOf('Done.')).toContain('no text is left');
    expect(messageOf('TODO')).toContain('one text is left');
  });

  test('says nothing of an outline that is no draft', () => {
    expect(runTopicRule(draftsAreFinished, { summary: 'TODO' })).toEqual([]);
  });
});
