import { expect, test } from 'vitest';
import { keepEngine } from '../../src/pipelines/keep-engine.ts';
import type { Templates } from '../../src/render/template.ts';

function templates(partial: string): Templates {
  return {
    sheets: [],
    site: new Map(),
    partials: new Map([['name', partial]]),
    styles: new Map(),
  } as unknown as Templates;
}

test('an engine is kept for as long as templates say the same', () => {
  const engineOf = keepEngine();
  const sheet = { name: 'sheet', text: '{{> name}}' };
  const first = engineOf(templates('one'));
  expect(first.render(sheet, {})).toBe('one');
  expect(engineOf(templates('one'))).toBe(first);
  expect(engineOf(templates('two')).render(sheet, {})).toBe('two');
});
