import { createEngine } from './create-engine.ts';

/** Something that stands in the way of a page, or is to be mended in what it shows. */
export interface PreviewTrouble {
  readonly kind: 'error' | 'warning' | 'failed';
  /** `content/outlines/canals.yaml:12:5`; empty for what has no place. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  /** The lines around the place; empty if there are none. */
  readonly frame: string;
}

const MOST_SHOWN = 50;

/**
 * What the preview shows beside a page: all that is wrong, or that nothing is. A piece of HTML with a style of its own, for
 * a shadow root.
 * @param about `isStale` tells whether some pages are as they were before what is wrong now.
 */
export function renderPreviewPanel(
  troubles: readonly PreviewTrouble[],
  { isStale }: { readonly isStale: boolean },
): string {
  const count = (kind: PreviewTrouble['kind']): number =>
    troubles.filter((trouble) => trouble.kind === kind).length;
  const title = [
    named(count('failed'), 'failure'),
    named(count('error'), 'error'),
    named(count('warning'), 'warning'),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const isGrave = count('failed') + count('error') > 0;
  return createEngine(new Map()).render(
    { name: 'preview', text: PANEL },
    {
      title,
      isGrave,
      isStale,
      troubles: troubles.slice(0, MOST_SHOWN),
      more: named(Math.max(0, troubles.length - MOST_SHOWN), 'more'),
    },
  );
}

/** `2 errors`; nothing for none. */
function named(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 || noun === 'more' ? '' : 's'}`;
}

const PANEL = `<style>
  :host { all: initial; color-scheme: light dark }
  aside { --grave: light-dark(#a3231b, #ff9d94); --mild: light-dark(#7a5200, #f0c369); --ink: light-dark(#1d1b18, #efeae0);
    --paper: light-dark(#fff, #24211d); --quiet: light-dark(#f4f1ea, #171512);
    position: fixed; inset: auto 0 0; z-index: 2147483647; display: flex; justify-content: flex-end; pointer-events: none;
    font: 15px/1.45 system-ui, sans-serif; color: var(--ink) }
  details, .lost { pointer-events: auto; background: var(--paper); border: 1px solid currentColor; box-shadow: 0 2px 14px #0005 }
  details { margin: 0 12px 12px auto; border-radius: 8px; max-width: calc(100vw - 24px) }
  details[open] { margin: 0; width: 100%; max-width: none; border-radius: 0; border-width: 3px 0 0; max-height: 55vh; overflow: auto }
  .grave, .grave > summary { border-color: var(--grave) } .mild, .mild > summary { border-color: var(--mild) }
  summary { cursor: pointer; padding: 12px 16px; font-weight: 600; min-height: 20px }
  .grave > summary { color: var(--grave) } .mild > summary { color: var(--mild) }
  details[open] > summary { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid }
  summary:focus-visible { outline: 3px solid; outline-offset: -4px }
  p, ol { margin: 0; padding: 0 } .note { padding: 10px 16px 0 }
  ol { list-style: none } li { padding: 12px 16px } li + li { border-top: 1px solid light-dark(#ddd6c8, #453f36) }
  b { text-transform: capitalize } .error b, .failed b { color: var(--grave) } .warning b { color: var(--mild) }
  code, pre { font: 13px/1.5 ui-monospace, monospace } code { overflow-wrap: anywhere }
  pre { margin: 8px 0; padding: 8px 10px; background: var(--quiet); overflow-x: auto }
  .hint::before { content: '→ ' }
  .lost { margin: 0 12px 12px; padding: 12px 16px; border-radius: 8px }
  [hidden] { display: none }
  @media print { aside { display: none } }
</style>
<aside aria-label="Khulasa preview">
  <p class="lost" role="status" hidden>The preview has stopped. Run <code>khulasa dev</code> again; this page then goes on by itself.</p>
  {{#if title}}
  <details class="{{#if isGrave}}grave{{else}}mild{{/if}}"{{#if isGrave}} open{{/if}}>
    <summary>{{title}}</summary>
    {{#if isStale}}<p class="note">Pages of what has errors stay as they are until it is mended.</p>{{/if}}
    <ol>{{#each troubles}}
      <li class="{{kind}}">
        <p><b>{{kind}}</b>{{#if where}} <code>{{where}}</code>{{/if}}</p>
        <p>{{message}}</p>{{#if frame}}
        <pre tabindex="0">{{frame}}</pre>{{/if}}{{#if hint}}
        <p class="hint">{{hint}}</p>{{/if}}
      </li>{{/each}}
    </ol>
    {{#if more}}<p class="note">And {{more}}: <code>khulasa check</code> tells all.</p>{{/if}}
  </details>
  {{/if}}
</aside>
`;
