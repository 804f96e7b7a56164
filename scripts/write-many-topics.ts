import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHIPPED = fileURLToPath(new URL('../content', import.meta.url));

/** Texts that get a word of their own, so that no two copies say the same: what is before their last full stop or end. */
const TEXTS = [
  /^ *(?:- )?(?:point|explanation|action|means): ".*?(?=\.?"$)/gm,
  /^ *(?:- )?(?:point|explanation|action|means): >-\n( +).*?(?:\n\1.*?)*?(?=\.?\n(?!\1))/gm,
];

/** Fills a content folder with `count` topics, copies of the shipped outlines that differ in ids, titles and texts. */
export function writeManyTopics(folder: string, count: number): void {
  cpSync(SHIPPED, folder, { recursive: true });
  rmSync(join(folder, 'outlines'), { recursive: true });
  mkdirSync(join(folder, 'outlines'));
  const names = readdirSync(join(SHIPPED, 'outlines')).map((file) => file.replace('.yaml', ''));
  for (let number = 0; number < count; number += 1) {
    const name = names[number % names.length] ?? '';
    const text = readFileSync(join(SHIPPED, 'outlines', `${name}.yaml`), 'utf8');
    const copy = Math.floor(number / names.length);
    writeFileSync(
      join(folder, 'outlines', `${name}-${copy}.yaml`),
      vary(text, { copy, others: names.slice(0, count) }),
    );
  }
}

function vary(
  text: string,
  { copy, others }: { readonly copy: number; readonly others: readonly string[] },
): string {
  const word = wordOf(copy);
  const varied = TEXTS.reduce((written, texts) => written.replace(texts, `$& ${word}`), text);
  const ids = new Set([...text.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id]) => id));
  return varied
    .replace(/^title: "/m, `title: "${word}: `)
    .replace(/\b(?:id: |quote:)[a-z0-9-]+/g, `$&-${word}`)
    .replace(/\b(?:addresses|use|skip): \[[^\]]*\]/g, (list) =>
      list.replace(/[a-z0-9-]+/g, (id) => (ids.has(id) ? `${id}-${word}` : id)),
    )
    .replace(/^related: \[([^\]]*)\]/m, (_, list: string) => {
      const related = list.split(', ').filter((name) => others.includes(name));
      return `related: [${related.map((name) => `${name}-0`).join(', ')}]`;
    });
}

/** A number as a word that means nothing: a figure would be a claim, and so would `ha` be after one. */
function wordOf(number: number): string {
  return `x${[...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}
