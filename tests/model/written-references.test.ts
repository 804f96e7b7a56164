import { expect, test } from 'vitest';
import { writtenReferences } from '../../src/model/written-references.ts';
import { aWrittenOutline } from '../support/a-written-outline.ts';

test('writtenReferences finds evidence wherever it stands, and facts that are listed', () => {
  const outline = aWrittenOutline(
    [
      'title: 3',
      'causes: [{id: a, evidence: [dawn#p1, "fact:aid"]}]',
      'counterarguments: [{id: b, rebuttal: {evidence: [dunya#p2]}}]',
      'facts: [losses, {id: own, evidence: [dawn#p3]}]',
      'hooks: [no#p1]',
    ].join('\n'),
  );
  expect([...writtenReferences([outline, aWrittenOutline('- a list')])].sort()).toEqual([
    'dawn#p1',
    'dawn#p3',
    'dunya#p2',
    'fact:aid',
    'fact:losses',
  ]);
});
