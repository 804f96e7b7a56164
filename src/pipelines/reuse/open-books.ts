import type { BuildMeans } from '../build-means.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Workshop } from '../workshop.ts';
import { findViews } from './known-views.ts';
import { sumOf } from './sum-of.ts';
import type { Survey } from './survey-build.ts';
import { openTopicBook } from './topic-book.ts';

/**
 * What earlier builds made of each topic, and of their views those of this process. `root` is the output folder, `setting` a
 * sum of what all topics of the build are made with.
 */
export async function openBooks(
  {
    root,
    setting,
    ...content
  }: Pick<Workshop, 'library' | 'linked'> & { readonly root: string; readonly setting: string },
  { options, survey, means }: { options: BuildOptions; survey: Survey; means: BuildMeans },
): Promise<Pick<Workshop, 'book' | 'views'>> {
  const isRead = options.cache !== false;
  return {
    book: await openTopicBook(survey.records, { root, setting, isRead }),
    views: findViews(means.memory?.views, {
      ...content,
      content: survey.content,
      setting: sumOf([setting, options.today, options.overlay ?? '']),
    }),
  };
}
