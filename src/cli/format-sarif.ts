import { createHash } from 'node:crypto';
import {
  families,
  catalogue,
  settingLines,
  type FileTexts,
  type Problem,
  type ProblemCode,
} from '../index.ts';
import { formatJson } from './format-json.ts';

/** The name that the log gives to the folder of the run: the one that GitHub and CodeQL know. */
const ROOT = '%SRCROOT%';

export interface SarifSources {
  readonly version: string;
  /** By the `file` of a problem's place. */
  readonly texts: FileTexts;
}

/** Problems as a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020). */
export function formatSarif(problems: readonly Problem[], sources: SarifSources): string {
  const codes = families.flatMap((family) => family.codes);
  const prints = fingerprintsOf(problems, sources.texts);
  return formatJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Khulasa', version: sources.version, rules: listRules() } },
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder of the run.' } } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem, at) => ({
          ...toResult(problem),
          ruleIndex: codes.indexOf(problem.code),
          partialFingerprints: { 'problem/v1': prints[at] },
        })),
      },
    ],
  });
}

function listRules(): object[] {
  return families.flatMap(({ name, codes }) =>
    codes.map((code) => {
      const { title, why, severity } = catalogue[code];
      return {
        id: code,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        help: helpOf(code),
        defaultConfiguration: { level: severity },
        properties: { tags: [name] },
      };
    }),
  );
}

function helpOf(code: ProblemCode): { text: string; markdown: string } {
  const { why, source } = { source: undefined, ...catalogue[code] };
  const about = [why, ...(source === undefined ? [] : [`Source: ${source}`])];
  const lines = settingLines(code);
  if (lines === undefined) {
    const said = [...about, 'It cannot be switched off.'].join('\n\n');
    return { text: said, markdown: said };
  }
  const how = [...about, 'To set it for every topic, in site.yaml:'];
  return {
    text: [...how, lines.site].join('\n\n'),
    markdown: [...how, `\`\`\`yaml\n${lines.site}\n\`\`\``].join('\n\n'),
  };
}

function toResult({ code, severity, message, hint, place }: Problem): object {
  return {
    ruleId: code,
    level: severity,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(place.file), uriBaseId: ROOT },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  };
}

/** A relative reference; a file name that is not well-formed text has no exact one. */
function toUri(file: string): string {
  return file
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

/**
 * What makes a problem the same one in the next run, though lines have been put in above it: its code, its file, the
 * text of its line, and which it is of those that have all three.
 */
function fingerprintsOf(problems: readonly Problem[], texts: FileTexts): readonly string[] {
  const linesOf = new Map(
    [...new Set(problems.map(({ place }) => place.file))].map((file) => [
      file,
      (texts.get(file) ?? '').split(/\r\n|\r|\n/),
    ]),
  );
  const seen = new Map<string, number>();
  return problems.map(({ code, place }) => {
    const line = linesOf.get(place.file)?.[place.line - 1]?.trim() ?? '';
    const same = JSON.stringify([code, place.file, line]);
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    return createHash('sha256').update(`${same}${nth}`).digest('hex').slice(0, 32);
  });
}
