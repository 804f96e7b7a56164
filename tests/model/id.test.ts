import { describe, expect, test } from 'vitest';
import { idSchema, isId, paperIdSchema } from '../../src/model/id.ts';
import { refusal } from '../support/refusal.ts';

describe('isId', () => {
  test.each(['a', '9-11', 'strategic-depth', 'us-aid-fy2002-2018', 'a'.repeat(80)])(
    'takes %s',
    (id) => {
      expect(isId(id)).toBe(true);
    },
  );

  test.each([
    '',
    'A',
    'strategic_depth',
    'strategic--depth',
    '-depth',
    'depth-',
    'strategic depth',
    'dépth',
    '../secret',
    'a/b',
    'a.b',
    '.',
    '..',
    'a\n',
    'a'.repeat(81),
  ])('refuses %j', (id) => {
    expect(isId(id)).toBe(false);
  });

  test.each(['con', 'nul', 'prn', 'aux', 'com1', 'lpt9'])(
    'refuses %s, a name that Windows keeps for a device',
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );

  test('takes a name that only begins like a device', () => {
    expect(isId('console')).toBe(true);
    expect(isId('con-1')).toBe(true);
    expect(isId('falcon')).toBe(true);
    expect(isId('com10')).toBe(true);
    expect(isId('com')).toBe(true);
  });
});

describe('idSchema', () => {
  test('tells what an id looks like', () => {
    expect(refusal(idSchema, 'Strategic Depth')).toMatch(/such as `strategic-depth`$/);
  });

  test.each(['__proto__', 'constructor()', 'toString'])('refuses %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});

describe('paperIdSchema', () => {
  test('takes an exam and a paper', () => {
    expect(paperIdSchema.parse('css/current-affairs')).toBe('css/current-affairs');
  });

  test.each([
    'css',
    'css/',
    '/current-affairs',
    'css/current/affairs',
    'CSS/Essay',
    'css current',
    '../x',
  ])('refuses %j', (id) => {
    expect(refusal(paperIdSchema, id)).toMatch(/^is not a paper/);
  });
});
