import type { Library } from '../../../src/model/library.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { PlantedChange } from '../planted-change.ts';
import { newProblems, problemsAtClaim } from './new-problems.ts';
import { factInUse, factsAlone, topicAlone, withChanges } from './scopes.ts';

export interface Verdict {
  readonly change: PlantedChange;
  /** Where a problem of grounding appeared that was not there before; nowhere if it was missed. */
  readonly caught: 'at the claim' | 'elsewhere' | 'nowhere';
  /** What was said of it. */
  readonly said: readonly string[];
}

/** The problems that a library has because its sources do not say what it says. */
export type Check = (library: Library) => readonly Problem[];

/**
 * Tries changes on a library. Each is judged as if it were the only one: changes of claims that do not rest on one
 * another share a check, and a problem counts for a change only if it is told at its own claim. A change of which
 * nothing is told there is tried once more by itself, if it may be that something is told elsewhere.
 */
export function catchChanges(
  library: Library,
  changes: readonly PlantedChange[],
  check: Check,
): Verdict[] {
  const tryAlone = createTrial(library, check);
  const scopes = Map.groupBy(changes, ({ owner }) => (owner.kind === 'topic' ? owner.id : ''));
  return [...scopes].flatMap(([topic, ofScope]) => {
    const scope = topic === '' ? factsAlone(library) : topicAlone(library, topic);
    const before = check(scope);
    return roundsOf(ofScope).flatMap((round) => {
      const problems = newProblems(check(withChanges(scope, round)), before);
      const own = round.map((change) => problemsAtClaim(problems, change, library));
      const isToldElsewhere = problems.some((problem) => !own.flat().includes(problem));
      return round.map((change, at): Verdict => {
        const said = own[at]?.map(say) ?? [];
        if (said.length > 0) return { change, caught: 'at the claim', said };
        if (topic === '' || isToldElsewhere) return tryAlone(change);
        return { change, caught: 'nowhere', said };
      });
    });
  });
}

/** Tries one change after another, each by itself: on its topic, or on its fact with the topics that use it. */
export function createTrial(library: Library, check: Check): (change: PlantedChange) => Verdict {
  const untouched = new Map<string, readonly Problem[]>();
  return (change) => {
    const { kind, id } = change.owner;
    const scope = kind === 'topic' ? topicAlone(library, id) : factInUse(library, id);
    const before = untouched.get(`${kind}/${id}`) ?? check(scope);
    untouched.set(`${kind}/${id}`, before);
    const problems = newProblems(check(withChanges(scope, [change])), before);
    const isAtClaim = problemsAtClaim(problems, change, library).length > 0;
    const elsewhere = problems.length > 0 ? 'elsewhere' : 'nowhere';
    return { change, caught: isAtClaim ? 'at the claim' : elsewhere, said: problems.map(say) };
  };
}

/** Changes parted so that in each round no claim is changed twice, nor together with what it may rest on. */
function roundsOf(changes: readonly PlantedChange[]): PlantedChange[][] {
  const isCited = ({ owner, claim: [list] }: PlantedChange): boolean =>
    owner.kind === 'topic' && (list === 'quotes' || list === 'facts');
  const claims = [...Map.groupBy(changes, claimKey).values()];
  return [true, false].flatMap((cited) => {
    const queues = claims.filter(([first]) => first !== undefined && isCited(first) === cited);
    const longest = Math.max(0, ...queues.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) =>
      queues.flatMap((queue) => queue.slice(at, at + 1)),
    );
  });
}

/** A rebuttal is of one piece with its counterargument. */
function claimKey({ owner, claim }: PlantedChange): string {
  return [owner.kind, owner.id, ...claim.slice(0, 2)].join('/');
}

function say({ code, message }: Problem): string {
  return `${code}: ${message}`;
}
