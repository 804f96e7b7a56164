import tseslint from 'typescript-eslint';

const PURE_STAGES = ['problems', 'language', 'model', 'check', 'derive', 'sheets', 'render'];
const CLOCK_AND_EDGE = [
  'Date',
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
];

export default tseslint.config(
  { ignores: ['dist/', 'output/', 'coverage/', 'node_modules/', '.mutation/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      ],
      'no-eval': 'error',
      'max-params': ['error', 3],
      complexity: ['error', 14],
      'max-depth': ['error', 3],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_+$' }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: PURE_STAGES.map((stage) => `src/${stage}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...CLOCK_AND_EDGE.map((name) => ({
          name,
          message: 'This stage is pure: have it passed in.',
        })),
      ],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  { files: ['vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
