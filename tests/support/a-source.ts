import type { Source } from '../../src/model/source.ts';

/** A source that was never a file: its places say in their `file` which value they are of, as in `topic.yaml causes.0.point`. */
export function aSource(file = 'somewhere.yaml'): Source {
  return {
    file,
    locate: (path, what = 'value') => ({
      file: [
        file,
        ...(path.length === 0 ? [] : [path.join('.')]),
        ...(what === 'key' ? ['key'] : []),
      ].join(' '),
      line: 1,
      column: 1,
    }),
  };
}
