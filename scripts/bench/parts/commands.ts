import { join } from 'node:path';
import { writeManyArticles } from '../../write-many-articles.ts';
import { writeManyTopics } from '../../write-many-topics.ts';
import { formatMegabytes, formatRate, formatSeconds } from '../format-number.ts';
import type { Measured } from '../measuring/measure-program.ts';
import { median } from '../measuring/median.ts';
import { runKhulasa } from '../measuring/run-khulasa.ts';
import { takeTurns } from '../measuring/take-turns.ts';
import type { BenchSetting, Part } from '../part.ts';

const MOST_ROUNDS = 3;

/** `check` and `derive`, for as many topics and articles as were asked for. */
export const commands: Part = {
  name: 'commands',
  run: async (setting) => {
    const { per, rounds, tell } = setting;
    const contenders = prepare(setting);
    const turns = await takeTurns(contenders, Math.min(rounds, MOST_ROUNDS), tell);
    return {
      title: '`check` and `derive`',
      columns: ['', 'time', 'each', 'processor', 'memory'],
      rows: Object.entries(turns).map(([name, runs]) => {
        const middle = (of: keyof Measured): number => median(runs.map((run) => Number(run[of])));
        return [
          name,
          formatSeconds(middle('seconds')),
          `${formatRate((1000 * middle('seconds')) / per)} ms`,
          formatSeconds(middle('processorSeconds')),
          formatMegabytes(middle('peak')),
        ];
      }),
      limits:
        'Each run a process of its own, medians. `check` is limited by the rules themselves, half of them the search for figures and names in claims; `derive` by the language model, and its memory by what was understood of all articles being held until it is told.',
    };
  },
};

function prepare({ per, workFolder }: BenchSetting): Record<string, () => Promise<Measured>> {
  const folder = join(workFolder, 'commands');
  writeManyTopics(join(folder, 'content'), per);
  const articles = join(folder, 'articles');
  const names = writeManyArticles(articles, per);
  const many = per.toLocaleString('en-GB');
  return {
    [`\`check\`, ${many} topics`]: () => runKhulasa(['check', '--format', 'json'], { folder }),
    [`\`derive --explain\`, ${many} articles of 800 words`]: () =>
      runKhulasa(['derive', ...names, '--explain', '--format', 'json'], { folder: articles }),
  };
}
