import { expect, test } from 'vitest';
import { outlineSchema } from '../../src/model/outline.ts';
import { overlaySchema } from '../../src/model/overlay.ts';

test('an overlay may hold any key of an outline, so that editors complete it', () => {
  expect(Object.keys(overlaySchema.shape)).toEqual([
    'extends',
    'remove',
    ...Object.keys(outlineSchema.shape),
  ]);
});

test('an overlay must say which topic it extends, and removes nothing unless it says so', () => {
  expect(overlaySchema.safeParse({ title: 'x' }).success).toBe(false);
  expect(overlaySchema.parse({ extends: 'topic' }).remove).toEqual([]);
});
