import { describe, expect, test } from 'vitest';
import { joinInterrupted } from '../../../src/language/quotations/join-interrupted.ts';

describe('joinInterrupted', () => {
  test.each([
    ['“We waited a year,” she said. “Nobody came.”', '“We waited a year Nobody came.”'],
    ['“A river,” says Qureshi, “is a promise.”', '“A river is a promise.”'],
    ['"A river," he added, "is a promise."', '"A river is a promise."'],
    ['‘We waited,’ the minister told them. ‘Nobody came.’', '‘We waited Nobody came.’'],
  ])('puts together what one speaker goes on with: %s', (text, joined) => {
    expect(joinInterrupted(text)).toBe(joined);
  });

  test.each([
    '“We waited,” she said. “Nobody waited,” Qureshi replied.',
    '“We waited.” The rain went on. “Nobody came.”',
    'A “great” dam and a “small” one',
    'She said “we waited” and left. He said “nobody came”.',
  ])('leaves what is not said in one go: %s', (text) => {
    expect(joinInterrupted(text)).toBe(text);
  });
});
