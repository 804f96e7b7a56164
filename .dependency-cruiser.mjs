/** Each stage may import itself and what is listed here, and nothing else of ours (docs/architecture.md). */
export const MAY_IMPORT = {
  problems: [],
  language: [],
  model: ['language/', 'problems/'],
  content: ['model/', 'problems/'],
  check: ['language/', 'model/', 'problems/'],
  derive: ['language/', 'model/', 'problems/'],
  sheets: ['model/'],
  render: ['sheets/', 'model/', 'problems/'],
  output: ['render/rendered-file[.]ts$', 'problems/'],
  pipelines: [
    'problems/',
    'language/',
    'model/',
    'content/',
    'check/',
    'derive/',
    'sheets/',
    'render/',
    'output/',
  ],
  cli: ['index[.]ts$'],
};

const stageRules = Object.entries(MAY_IMPORT).map(([stage, allowed]) => ({
  name: `${stage}-keeps-its-place`,
  comment: `src/${stage} may import only: ${[`${stage}/`, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/(${[`${stage}/`, ...allowed].join('|')})` },
}));

export default {
  forbidden: [
    ...stageRules,
    {
      name: 'index-shows-pipelines-and-types',
      comment: 'The public library is the pipelines and the types they speak of.',
      severity: 'error',
      from: { path: '^src/index[.]ts$' },
      to: { path: '^src/', pathNot: '^src/(pipelines|model|problems)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'A cycle means that two files are one idea, or that one of them is in the wrong folder.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'effects-have-effect-names',
      comment:
        'Only read-*, write-*, print-*, find-*, watch-*, serve-* touch disk, network, processes or the browser.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '(/(read|write|print|find|watch|serve)-[^/]+[.]ts$)|^src/cli/main[.]ts$',
      },
      to: {
        path: '^(node:)?(fs|child_process|http|https|net|tls|dgram|os|worker_threads)(/|$)|node_modules/(puppeteer|puppeteer-core|@sparticuz|chokidar)(/|$)',
      },
    },
    {
      name: 'shipped-code-ignores-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/cli/main[.]ts$' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
