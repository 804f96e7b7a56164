import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { catalogue } from '../../src/problems/catalogue.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

const FAMILIES = ['structure', 'grounding', 'reliability', 'argument'];

const RULE = /^export const (\w+): (Topic|Library|Shared)Rule\b/gm;

describe('the list of rules', () => {
  test.each(FAMILIES)('has every rule of %s', (family) => {
    const written = filesOf(join('check', family)).flatMap(rulesIn);
    expect(written.length).toBeGreaterThan(0);
    const listed = new Set(
      [...rules.ofShared, ...rules.ofLibrary, ...rules.ofTopic].map(({ name }) => name),
    );
    expect(written.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
  });

  test('has each rule once, among those of its kind, and no other', () => {
    const written = FAMILIES.flatMap((family) => filesOf(join('check', family)).flatMap(rulesIn));
    const namesOf = (kind: string) =>
      written.flatMap((rule) => (rule.kind === kind ? [rule.name] : [])).sort();
    expect(rules.ofShared.map(({ name }) => name).sort()).toEqual(namesOf('Shared'));
    expect(rules.ofLibrary.map(({ name }) => name).sort()).toEqual(namesOf('Library'));
    expect(rules.ofTopic.map(({ name }) => name).sort()).toEqual(namesOf('Topic'));
  });
});

describe('the catalogue', () => {
  const code = filesOf('').filter((file) => !file.startsWith(join('problems', 'codes')));
  const texts = code.map(textOf);

  test.each(Object.keys(catalogue))('%s is told by some rule or stage', (name) => {
    expect(texts.some((text) => text.includes(`'${name}'`))).toBe(true);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function textOf(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

function rulesIn(file: string): { name: string; kind: string }[] {
  return [...textOf(file).matchAll(RULE)].map(([, name = '', kind = '']) => ({ name, kind }));
}
