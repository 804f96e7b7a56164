import Handlebars from 'handlebars';
import { Failure } from '../problems/failure.ts';
import { renderInline } from './render-markdown.ts';

/** Renders templates of one set. */
export interface Engine {
  /** @throws Failure `template/broken` naming the template and what it lacks. */
  readonly render: (
    template: { readonly name: string; readonly text: string },
    view: object,
  ) => string;
}

/**
 * A Handlebars of our own: strict (a misspelt name fails), strings only, no prototypes reachable, and two helpers:
 * `prose` (inline Markdown) and `page-style` (the `@page` rule of a sheet being printed).
 */
export function createEngine(partials: ReadonlyMap<string, string>): Engine {
  const handlebars = Handlebars.create();
  handlebars.unregisterHelper('log');
  handlebars.registerHelper(
    'prose',
    (text: unknown) => new handlebars.SafeString(renderInline(textOf(text))),
  );
  const { each } = handlebars.helpers;
  handlebars.registerHelper('each', function (this: unknown, list: unknown, ...others: unknown[]) {
    if (list === undefined) throw new Error('`each` is given a list that there is not');
    return each?.call(this, list, ...others) as unknown;
  });
  handlebars.registerHelper(
    'page-style',
    (style: unknown) => new handlebars.SafeString(pageStyle(style as PageStyle)),
  );
  const compileOptions = { strict: true, noEscape: false, preventIndent: true };
  for (const [name, text] of partials) {
    const partial = handlebars.compile(text, compileOptions);
    handlebars.registerPartial(name, (view, options) => {
      try {
        return partial(view, options);
      } catch (cause) {
        throw unreadable(`partials/${name}`, cause);
      }
    });
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return {
    render: ({ name, text }, view) => {
      try {
        const template = compiled.get(name) ?? handlebars.compile(text, compileOptions);
        compiled.set(name, template);
        return template(view, {
          allowProtoPropertiesByDefault: false,
          allowProtoMethodsByDefault: false,
        });
      } catch (cause) {
        const error = unreadable(name, cause);
        if (error instanceof Failure) throw error;
        throw new Failure(
          'template/broken',
          `The template \`${name}\` cannot be rendered: ${reasonOf(cause)}`,
          { cause, hint: 'docs/templates.md lists every name that a template may use.' },
        );
      }
    },
  };
}

/** Strict mode looks at names that stand alone, not at those that a helper is given. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new Error('`prose` is given a text that there is not');
}

/** What Handlebars says of a template that is not one: the line, what stands there, and what comes where something else should. */
const PARSE_ERROR = /^Parse error on (line \d+):\n(.*)\n-*\^\n.* got '(\w+)'$/s;

/**
 * A template is read when it is first rendered, maybe from within another: the error is then told of itself. Any other is
 * given back as it is, since what stands in the block of a partial fails there and is the other’s.
 */
function unreadable(name: string, cause: unknown): unknown {
  const [, line, found = '', got] = PARSE_ERROR.exec(String((cause as Error).message)) ?? [];
  if (line === undefined) return cause;
  const fault =
    got === 'EOF' ? 'a block is opened and never closed' : 'braces are not as they should be';
  return new Failure(
    'template/broken',
    `The template \`${name}\` cannot be read: in ${line}, near \`${found.trim()}\`: ${fault}.`,
    {
      cause,
      hint: 'Each `{{#if …}}` or `{{#each …}}` wants its `{{/if}}` or `{{/each}}`, each `{{` its `}}`.',
    },
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}

export interface PageStyle {
  readonly size: string;
  readonly margin: string;
  /** Runs at the head of every page. */
  readonly running: string;
  /** Stands in the foot of every page. */
  readonly foot: string;
}

/** The `@page` rule: size, margins, running title, and page numbers in margin boxes (CSS Paged Media 3, §4.2). */
function pageStyle({ size, margin, running, foot }: PageStyle): string {
  return [
    `@page { size: ${size}; margin: ${margin};`,
    `@top-left { content: ${cssString(running)} }`,
    `@bottom-left { content: ${cssString(foot)} }`,
    '@bottom-right { content: counter(page) " / " counter(pages) } }',
    '@page :first { @top-left { content: none } }',
  ].join('\n');
}

/** A CSS string in which every character that could end it, or the style element around it, is escaped by its code. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;–—·’-]/gu, (character) => `\\${Number(character.codePointAt(0)).toString(16)} `)}"`;
}
