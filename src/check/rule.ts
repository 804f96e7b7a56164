import type { Library } from '../model/library.ts';
import type { Problem } from '../problems/problem.ts';

/** A check of sound content: a library in, problems out. */
export type Rule = (library: Library) => readonly Problem[];
