import { SCORE_WEIGHTS } from '../src/check/score-topics.ts';
import { catalogue, type ProblemCode } from '../src/problems/catalogue.ts';
import type { CatalogueEntry } from '../src/problems/codes/catalogue-entry.ts';
import { families, type Family } from '../src/problems/families.ts';
import { settingLines } from '../src/problems/setting-lines.ts';

/** docs/rules.md: every rule, family by family, with all that `check --explain` says of it. */
export function rulesPage(): string {
  const used = families.filter(({ codes }) => codes.length > 0);
  return [introduction(), ...used.flatMap(describeFamily)].join('\n\n');
}

function introduction(): string {
  const example = settingLines('timeline/order');
  return `# Rules

Every problem that \`khulasa check\` can tell, by its code. In the terminal, \`khulasa check --rules\` lists them and \`khulasa check --explain <code>\` says what stands here of one. Made from \`src/problems/codes/\` by \`npm run generate\`.

An **error** breaks a sheet or would mislead whoever copies it: a topic that has one is not built. A **warning** is a matter of judgement: the topic is built. \`--strict\` lets warnings fail a check too.

## The score

\`khulasa check\` gives each topic a score, so that one sees where to begin: 100, less ${SCORE_WEIGHTS.error} for each error and ${SCORE_WEIGHTS.warning} for each warning, never under 0. Only what stands in the topic's own outline, and in overlays of it, counts: a wrong figure in \`content/facts\` or a source that is missing in \`content/articles\` is nobody's in particular, so it is told and counted in the totals, but in no topic's score. The weights are our own, and no examiner's: three warnings weigh about as much as one error. A rule that is switched off takes nothing. An outline that no rule could read, since its YAML or its shape is wrong, has no score (\`null\`). Programs find the scores in \`--format json\`, under \`summary.scores\`.

## Setting a rule

A tutor may disagree with a rule that judges. \`rules\` in \`content/site.yaml\` (or in an overlay's) sets it for every topic; \`rules\` in an outline sets it for that topic, and says why in \`reason\`. Either may change its severity, switch it off, or change the limits that it compares with. Rules of what topics share (papers, past questions, unused sources) are set in site.yaml alone. Rules of structure cannot be set.

\`\`\`yaml
# content/site.yaml
${example?.site}
\`\`\`

\`\`\`yaml
# content/outlines/<topic>.yaml
${example?.outline}
\`\`\``;
}

function describeFamily({ title, about, codes }: Family): string[] {
  const rows = codes.map((code) => {
    const { title: said, severity } = catalogue[code];
    return `| [\`${code}\`](#${code.replace('/', '')}) | ${severity} | ${said} |`;
  });
  const table = ['| code | severity | what is checked |', '| --- | --- | --- |', ...rows];
  return [`## ${title}`, about, table.join('\n'), ...codes.map(describeRule)];
}

function describeRule(code: ProblemCode): string {
  const { title, severity, why, source, limits = {} }: CatalogueEntry = catalogue[code];
  const numbers = Object.entries(limits).map(([name, usual]) => `\`${name}\` ${usual}`);
  const lines = settingLines(code);
  return [
    `### \`${code}\``,
    `${title} (${severity}). ${why}`,
    ...(source === undefined ? [] : [`Source: ${source.replace(/[^.]$/, '$&.')}`]),
    ...(numbers.length === 0 ? [] : [`Limits: ${numbers.join(', ')}.`]),
    ...(lines === undefined ? [] : [`\`\`\`yaml\n${lines.site}\n\`\`\``]),
  ].join('\n\n');
}
