import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleLibrary } from '../../src/model/assemble-library.ts';
import type { Entry } from '../../src/model/source.ts';
import { aFact } from '../support/a-fact.ts';
import { anArticle } from '../support/an-article.ts';
import { aSource } from '../support/a-source.ts';
import { aWrittenContent, aWrittenOverlay } from '../support/a-written-content.ts';
import { aWrittenOutline } from '../support/a-written-outline.ts';
import { sayProblem } from '../support/say-problems.ts';

const SOUND = "title: T\nsummary: S\nupdated: '2026-11-22'\n";

function anEntry<T extends { readonly id: string }>(value: T, at = 0): Entry<T> {
  return { id: value.id, value, source: aSource('facts.yaml'), path: [at] };
}

describe('assembleLibrary', () => {
  test('finds everything by its id', () => {
    const { library, problems } = assembleLibrary(
      aWrittenContent({
        articles: [anArticle('a')],
        facts: [anEntry(aFact({ id: 'f' }))],
        outlines: [aWrittenOutline(SOUND, { id: 't' })],
      }),
    );
    expect(problems).toEqual([]);
    expect(library.articles.get('a')?.id).toBe('a');
    expect(library.facts.get('f')?.value.text).toBe('Aid in all');
    expect(library.topics.get('t')?.value.title).toBe('T');
  });

  test('puts topics in the order of their ids, however files were read', () => {
    const outlines = ['b', 'a', 'c'].map((id) => aWrittenOutline(SOUND, { id }));
    const { library } = assembleLibrary(aWrittenContent({ outlines }));
    expect([...library.topics.keys()]).toEqual(['a', 'b', 'c']);
  });

  test('keeps the first of two entries with one id, and both in `entries`', () => {
    const facts = [
      anEntry(aFact({ id: 'a', text: 'first' }), 0),
      anEntry(aFact({ id: 'b' }), 1),
      anEntry(aFact({ id: 'a', text: 'second' }), 2),
    ];
    const { library } = assembleLibrary(aWrittenContent({ facts }));
    expect(library.facts.get('a')?.value.text).toBe('first');
    expect([...library.facts.keys()]).toEqual(['a', 'b']);
    expect(library.entries).toHaveLength(3);
  });

  test('reports an outline of the wrong shape, leaves it out and keeps the others', () => {
    const outlines = [
      aWrittenOutline('title: T', { id: 'bad' }),
      aWrittenOutline(SOUND, { id: 'good' }),
    ];
    const { library, problems } = assembleLibrary(aWrittenContent({ outlines }));
    expect(problems.map(sayProblem)).toEqual([
      'bad.yaml:1:1 error schema/missing: `summary` is missing.',
      'bad.yaml:1:1 error schema/missing: `updated` is missing.',
    ]);
    expect([...library.topics.keys()]).toEqual(['good']);
  });

  test('remembers an outline of the wrong shape as broken, so that what names it can say so', () => {
    const outlines = [aWrittenOutline('title: T', { id: 'bad' })];
    const { library } = assembleLibrary(aWrittenContent({ outlines, unreadable: ['worse'] }));
    expect([...library.brokenTopics]).toEqual(['worse', 'bad']);
  });
});

describe('assembleLibrary, of the site', () => {
  test('has a site without a name where there is no site.yaml', () => {
    expect(assembleLibrary(aWrittenContent()).library.site.name).toBe('Revision sheets');
  });

  test('takes the site as it is written', () => {
    const site = aWrittenOutline('name: Mine\ntagline: All of it');
    expect(assembleLibrary(aWrittenContent({ site })).library.site).toMatchObject({
      name: 'Mine',
      tagline: 'All of it',
    });
  });

  test('reports a mistake in the site, and loses no more than the setting that is wrong', () => {
    const lines = ['name: Mine', 'tagline: All of it', 'colour: red', 'language: English'];
    const site = aWrittenOutline(lines.join('\n'), { file: 'site.yaml' });
    const { library, problems } = assembleLibrary(aWrittenContent({ site }));
    expect(problems.map(({ code, place }) => `${place.line} ${code}`).sort()).toEqual([
      '3 schema/unknown-key',
      '4 schema/value',
    ]);
    expect(library.site).toMatchObject({ name: 'Mine', tagline: 'All of it', language: 'en' });
  });

  test.each(['- a list', 'just text', '5'])('goes on without a site that is `%s`', (text) => {
    const site = aWrittenOutline(text, { file: 'site.yaml' });
    const { library, problems } = assembleLibrary(aWrittenContent({ site }));
    expect(problems.map(({ code }) => code)).toContain('schema/type');
    expect(library.site.name).toBe('Revision sheets');
  });

  test('replaces keys of the site with those of an overlay', () => {
    const site = aWrittenOutline('name: Mine\ntagline: All of it', { file: 'site.yaml' });
    const overlay = aWrittenOverlay({}, 'name: Tutor');
    expect(assembleLibrary(aWrittenContent({ site }), overlay).library.site).toMatchObject({
      name: 'Tutor',
      tagline: 'All of it',
    });
  });

  test('takes an overlay’s site where there is no other', () => {
    const overlay = aWrittenOverlay({}, 'name: Tutor');
    expect(assembleLibrary(aWrittenContent(), overlay).library.site.name).toBe('Tutor');
  });

  test('points into the overlay for what the overlay wrote of the site', () => {
    const site = aWrittenOutline('name: Mine', { file: 'site.yaml' });
    const overlay = aWrittenOverlay({}, 'colours: {accent: "#ffffff"}');
    const { problems } = assembleLibrary(aWrittenContent({ site }), overlay);
    expect(problems.map(({ place }) => place.file)).toEqual(['tutor/site.yaml']);
  });
});

describe('assembleLibrary, of overlays', () => {
  const outlines = [aWrittenOutline(SOUND, { id: 'topic' })];

  test('lays an overlay over the topic that it extends', () => {
    const overlay = aWrittenOverlay({ 'my-lecture': 'extends: topic\ntitle: Lecture 4' });
    const { library, problems } = assembleLibrary(aWrittenContent({ outlines }), overlay);
    expect(problems).toEqual([]);
    expect([...library.topics.keys()]).toEqual(['topic']);
    expect(library.topics.get('topic')?.value).toMatchObject({ title: 'Lecture 4', summary: 'S' });
  });

  test('adds a topic of the overlay’s own', () => {
    const overlay = aWrittenOverlay({ own: SOUND });
    const { library } = assembleLibrary(aWrittenContent({ outlines }), overlay);
    expect([...library.topics.keys()]).toEqual(['own', 'topic']);
  });

  test('tells of a topic to extend that there is not', () => {
    const overlay = aWrittenOverlay({ x: 'title: X\nextends: topik' });
    const { problems } = assembleLibrary(aWrittenContent({ outlines }), overlay);
    expect(problems.map(sayProblem)).toEqual([
      'tutor/x.yaml:2:10 error overlay/unknown-topic: There is no topic `topik` to extend.\n' +
        '  Did you mean `topic`?',
    ]);
  });

  test('says how a topic is named where none is near', () => {
    const overlay = aWrittenOverlay({ x: 'title: X\nextends: elsewhere-altogether' });
    const { problems } = assembleLibrary(aWrittenContent({ outlines }), overlay);
    expect(problems[0]?.hint).toBe('Name an outline of content/outlines without its `.yaml`.');
  });

  test('tells what the overlay names that is not there', () => {
    const overlay = aWrittenOverlay({ x: 'extends: topic\nremove: [nothing]' });
    const { problems } = assembleLibrary(aWrittenContent({ outlines }), overlay);
    expect(problems.map(({ code }) => code)).toEqual(['overlay/unknown-item']);
  });

  test('knows all that outlines and overlays cite, laid over or not', () => {
    const causes = 'causes: [{id: c, point: P, level: global, evidence: [a#p1]}]';
    const overlays = [aWrittenOverlay({ x: 'extends: topic\nfacts: [aid]' })];
    const cited = assembleLibrary(
      aWrittenContent({
        outlines: [aWrittenOutline(`${SOUND}${causes}`, { id: 'topic' })],
        overlays,
      }),
    ).library.cited;
    expect([...cited]).toEqual(['a#p1', 'fact:aid']);
  });

  test('changes nothing unless the overlay is asked for', () => {
    const overlays = [aWrittenOverlay({ x: 'extends: topic\ntitle: Lecture 4' })];
    const { library } = assembleLibrary(aWrittenContent({ outlines, overlays }));
    expect(library.topics.get('topic')?.value.title).toBe('T');
  });

  test('checks the two together: a key that the overlay gets wrong is told in the overlay', () => {
    const overlay = aWrittenOverlay({ x: 'extends: topic\nlanguage: English' });
    const { library, problems } = assembleLibrary(aWrittenContent({ outlines }), overlay);
    expect(problems.map(sayProblem)).toEqual([
      'tutor/x.yaml:2:11 error schema/value: `language` is not well formed.',
    ]);
    expect(library.topics.size).toBe(0);
  });

  test.each(['[topic]', '{topic: 1}', '5', ''])(
    'reports `extends: %s`, which names no topic',
    (name) => {
      const overlay = aWrittenOverlay({ x: `${SOUND}extends: ${name}` });
      const { problems } = assembleLibrary(aWrittenContent({ outlines }), overlay);
      expect(problems.map(({ place }) => `${place.file}:${place.line}`)).toContain(
        'tutor/x.yaml:4',
      );
    },
  );

  test('never throws, whatever stands in outline and overlay', () => {
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('topic', [{ id: 'a', after: {} }], [{ toString: 1 }], { extends: [] }, ['a']),
    );
    const keys = fc.constantFrom(
      'extends',
      'remove',
      'causes',
      'facts',
      'title',
      '__proto__',
      'hooks',
      'site',
    );
    const text = fc
      .dictionary(keys, value)
      .map((block) => JSON.stringify({ extends: 'topic', ...block }));
    fc.assert(
      fc.property(text, text, text, (below, above, site) => {
        const { problems } = assembleLibrary(
          aWrittenContent({ outlines: [aWrittenOutline(below)], site: aWrittenOutline(site) }),
          aWrittenOverlay({ x: above }, site),
        );
        return problems.every(({ place }) => place.line === 1);
      }),
      { numRuns: 30 },
    );
  });
});
