import { checkShape } from '../model/check-shape.ts';
import { examsSchema, type Profile } from '../model/exams.ts';
import type { ExamPaper } from '../model/library.ts';
import type { Entry } from '../model/source.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { SourceFile } from '../model/source-file.ts';

export interface ParsedExams {
  readonly papers: readonly ExamPaper[];
  readonly profiles: readonly Entry<Profile>[];
  readonly problems: readonly Problem[];
}

/** `exams.yaml`: papers under `<exam>/<paper>`, and profiles. */
export function parseExams(file: SourceFile): ParsedExams {
  const parsed = parseYaml(file.text, { file: file.file });
  if (parsed.value === undefined) return { papers: [], profiles: [], problems: parsed.problems };
  const { data, source } = parsed.value;
  const checked = checkShape(examsSchema, data, source);
  const { exams = [], profiles = [] } = checked.value ?? {};
  return {
    papers: exams.flatMap((exam, examAt) =>
      exam.papers.map((paper, at) => ({
        id: `${exam.id}/${paper.id}`,
        value: paper,
        exam,
        source,
        path: ['exams', examAt, 'papers', at],
      })),
    ),
    profiles: profiles.map((profile, at) => ({
      id: profile.id,
      value: profile,
      source,
      path: ['profiles', at],
    })),
    problems: checked.problems,
  };
}
