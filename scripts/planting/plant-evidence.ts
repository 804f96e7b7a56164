import { parseEvidence } from '../../src/model/evidence.ts';
import type { Library } from '../../src/model/library.ts';
import { citeMaterial } from './targets/cite-material.ts';
import { mentionsOf } from './targets/edit-target.ts';
import { findNames } from './names/find-names.ts';
import type { CitedMaterial, ClaimTarget, PlantedChange, Target } from './planted-change.ts';
import { holdsQuotation, quotedSpans } from './text/quoted-words.ts';
import type { Random } from './random.ts';
import { isSame } from './text/stands-in-cited.ts';

/** Wrong evidence: a reference moved to a paragraph of the same article that is not cited, or of another article. */
export function plantEvidence(
  claim: ClaimTarget,
  library: Library,
  random: Random,
): PlantedChange[] {
  const needed = claim.texts.flatMap(particularsOf);
  const topic = claim.owner.kind === 'topic' ? library.topics.get(claim.owner.id) : undefined;
  const before = citeMaterial(library, topic, claim.evidence);
  return claim.evidence.flatMap((reference, at) =>
    movesOf(reference, { claim, library, random }).map(([row, moved]): PlantedChange => {
      const after = citeMaterial(library, topic, claim.evidence.with(at, moved));
      return {
        kind: 'evidence',
        row,
        owner: claim.owner,
        claim: claim.claim,
        path: [...claim.claim, 'evidence', at],
        before: reference,
        after: moved,
        canBeTold: needed.some((isHeldBy) => isHeldBy(before) && !isHeldBy(after)),
        wasCited: true,
        cited: after.text,
      };
    }),
  );
}

function movesOf(
  reference: string,
  { claim, library, random }: { claim: ClaimTarget; library: Library; random: Random },
): [string, string][] {
  const evidence = parseEvidence(reference);
  if (evidence?.kind !== 'article') return [];
  const cited = claim.evidence
    .map(parseEvidence)
    .flatMap((other) =>
      other?.kind === 'article' && other.article === evidence.article ? [other] : [],
    );
  const free = (library.articles.get(evidence.article)?.paragraphs ?? []).filter(
    ({ number }) => !cited.some(({ from, to }) => number >= from && number <= to),
  );
  const same = random.pick(free);
  const others = [...library.articles.values()].filter(
    ({ id, paragraphs }) =>
      paragraphs.length > 0 && !claim.evidence.some((other) => other.startsWith(`${id}#`)),
  );
  const other = random.pick(others);
  const paragraph = 1 + random.below(other?.paragraphs.length ?? 1);
  return [
    ...(same === undefined
      ? []
      : [
          ['to another paragraph of the article', `${evidence.article}#p${same.number}`] as [
            string,
            string,
          ],
        ]),
    ...(other === undefined
      ? []
      : [['to another article', `${other.id}#p${paragraph}`] as [string, string]]),
  ];
}

type Particular = (material: CitedMaterial) => boolean;

/** What of a text can be looked for in a paragraph: figures, dates, names, quoted words. */
function particularsOf(target: Target): Particular[] {
  const mentions = mentionsOf(target).filter(
    (mention) => mention.kind === 'date' || !mention.isWord || mention.value > 1,
  );
  return [
    ...mentions.map(
      (mention): Particular =>
        (material) =>
          material.mentions.some((other) => isSame(mention, other)),
    ),
    ...findNames(target.text).map(
      ({ group }): Particular =>
        (material) =>
          findNames(material.text).some((name) => name.group === group),
    ),
    ...quotedSpans(target).map(
      ({ from, to }): Particular =>
        (material) =>
          holdsQuotation(material.text, target.text.slice(from, to)),
    ),
  ];
}
