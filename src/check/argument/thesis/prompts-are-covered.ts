import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import { once } from '../../once.ts';
import type { TopicRule } from '../../rule.ts';
import { contentWords } from '../content-words.ts';
import { isSameWord } from '../is-same-word.ts';
import { itemTexts, type ItemText } from '../item-texts.ts';
import { PROMPT_ROLES } from './prompt-roles.ts';

/** Lists whose items are points of the argument. */
const POINT_LISTS: readonly (keyof Outline)[] = [
  'causes',
  'repercussions',
  'benefits',
  'counterarguments',
  'way_forward',
];

/**
 * Every variable of a prompt is met by an item that it uses: by a word of its in any form, or because the variable asks for
 * the list that the item stands in, as `its causes` does. Since a question has its own words for things, only what is clear
 * is told: two points or more of the outline have the variable in their main line, and the prompt uses none of them.
 * Source: FPSC examiners’ report CE-2015, Essay: answers that leave out half of what was asked.
 */
export const promptsAreCovered: TopicRule = (topic, { library, limitOf }) => {
  const { prompts } = topic.value;
  const least = limitOf('prompt/uncovered-variable', 'least');
  const isJudged = prompts.some(({ variables, use }) => variables.length > 0 && use.length > 0);
  const items = isJudged ? itemTexts(topic, library).map(toWords) : [];
  const byId = Map.groupBy(items, ({ id }) => id);
  return prompts.flatMap(({ variables, use }, at) => {
    const used = use.flatMap((id) => byId.get(id) ?? []);
    if (used.length === 0) return [];
    return variables.flatMap((variable, place) => {
      const about = isMet(variable, used) ? [] : pointsAbout(variable, items);
      if (about.length < least) return [];
      const path = ['prompts', at, 'variables', place];
      return [
        createProblem('prompt/uncovered-variable', topic.source.locate(path), {
          message: `No item that this prompt uses speaks of \`${variable}\`, though the outline has ${about.length} points about it.`,
          hint: `They are ${about.map((id) => `\`${id}\``).join(', ')}: add to \`use\` what answers the question.`,
        }),
      ];
    });
  });
};

interface ItemWords extends Pick<ItemText, 'id' | 'list'> {
  readonly line: () => readonly string[];
  readonly text: () => readonly string[];
}

/** Its words are worked out when they are asked for: most variables are met by the first items that a prompt uses. */
function toWords(item: ItemText): ItemWords {
  const { id, list } = item;
  return {
    id,
    list,
    line: once(() => contentWords(item.line)),
    text: once(() => contentWords(item.text)),
  };
}

/** By any of its words, or by its list. */
function isMet(variable: string, used: readonly ItemWords[]): boolean {
  const asked = PROMPT_ROLES.flatMap(([asks, lists]) => (asks.test(variable) ? lists : []));
  if (used.some(({ list }) => asked.includes(list))) return true;
  const words = contentWords(variable);
  const isIn = (said: readonly string[]): boolean => words.some((word) => isAmong(said, word));
  // What an item says holds its main line, which is the shorter to look through.
  return used.some(({ line }) => isIn(line())) || used.some(({ text }) => isIn(text()));
}

/** By all of its words, in the main line. */
function pointsAbout(variable: string, items: readonly ItemWords[]): string[] {
  const words = contentWords(variable);
  return items
    .filter(({ list }) => words.length > 0 && POINT_LISTS.includes(list))
    .filter(({ line }) => words.every((word) => isAmong(line(), word)))
    .map(({ id }) => id);
}

function isAmong(words: readonly string[], word: string): boolean {
  return words.some((other) => isSameWord(word, other));
}
