import { catalogue } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';

/** Whether something that was kept has the shape of a problem. */
export function isProblem(kept: unknown): kept is Problem {
  const { code, severity, message, hint = '', place } = (kept ?? {}) as Partial<Problem>;
  const { file, line, column } = place ?? {};
  return (
    typeof code === 'string' &&
    Object.hasOwn(catalogue, code) &&
    (severity === 'error' || severity === 'warning') &&
    [message, hint, file].every((text) => typeof text === 'string') &&
    [line, column].every((number) => Number.isInteger(number))
  );
}
