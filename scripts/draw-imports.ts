import { cruise } from 'dependency-cruiser';

/** The folders of `src/` as they import one another, drawn for Mermaid from the imports themselves. */
export async function drawImports(): Promise<string> {
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave a text instead of its result.');
  const arrows = new Set(
    output.modules
      .flatMap(({ source, dependencies }) =>
        dependencies
          .map(({ resolved }) => [stageOf(source), stageOf(resolved)] as const)
          .filter(([from, to]) => from && to && from !== to),
      )
      .map(([from, to]) => `  ${from} --> ${to}`),
  );
  return ['```mermaid', 'flowchart LR', ...[...arrows].sort(), '```'].join('\n');
}

function stageOf(path: string): string {
  const [, folder] = /^src\/([^/]+)/.exec(path) ?? [];
  return folder?.replace('.ts', '') ?? '';
}
