import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/derive/labelled-article.ts';
import { explainRole } from '../../../src/derive/roles/explain-role.ts';
import { aSequenceModel } from '../../support/a-sequence-model.ts';

const forCause = (weight: number): number[] => ROLES.map((role) => (role === 'cause' ? weight : 0));
const model = aSequenceModel(ROLES, {
  'cue:cause:because': forCause(2),
  'w:leaking': forCause(1),
  't:NOUN VERB NOUN': forCause(3),
  'heading:cause': forCause(1.5),
  'w:must': forCause(-2),
  'w:which': forCause(1),
  'cue:background:be a': forCause(1),
  'h:over': forCause(1),
  'cue:background:more than a decade': forCause(1),
});

describe('explainRole', () => {
  it('says in plain words what spoke for the role, the strongest first', () => {
    const features = ['w:leaking', 'heading:cause', 'cue:cause:because'];
    expect(explainRole(features, 'cause', model)).toEqual([
      '“because”',
      'stands under a heading that announces: cause',
      '“leaking”',
    ]);
  });

  it('leaves out small words that explain nothing', () => {
    const features = [
      'w:which',
      'cue:background:be a',
      'h:over',
      'cue:background:more than a decade',
    ];
    expect(explainRole(features, 'cause', model)).toEqual(['“more than a decade”']);
  });

  it('leaves out what only the model understands, what spoke against, and what is unknown', () => {
    expect(explainRole(['t:NOUN VERB NOUN', 'w:must', 'w:new'], 'cause', model)).toEqual([]);
  });
});
