import type { LibraryRule, SharedRule, TopicRule } from './rule.ts';
import { jargonIsExplained } from './argument/language/jargon-is-explained.ts';
import { sentencesAreReadable } from './argument/language/sentences-are-readable.ts';
import { urduIsUrdu } from './argument/language/urdu-is-urdu.ts';
import { budgetsFitPapers } from './argument/lengths/budgets-fit-papers.ts';
import { outlinesFillProfiles } from './argument/lengths/outlines-fill-profiles.ts';
import { promptsFillProfiles } from './argument/lengths/prompts-fill-profiles.ts';
import { dimensionsAreSeveral } from './argument/outline/dimensions-are-several.ts';
import { outlineIsProportioned } from './argument/outline/outline-is-proportioned.ts';
import { stylesAreNotMixed } from './argument/outline/styles-are-not-mixed.ts';
import { counterargumentsAreAnswered } from './argument/sides/counterarguments-are-answered.ts';
import { wayForwardIsPractical } from './argument/sides/way-forward-is-practical.ts';
import { promptsAreCovered } from './argument/thesis/prompts-are-covered.ts';
import { thesisIsArguable } from './argument/thesis/thesis-is-arguable.ts';
import { thesisNamesVariables } from './argument/thesis/thesis-names-variables.ts';
import { variablesAreCovered } from './argument/thesis/variables-are-covered.ts';
import { timelinesRunForward } from './argument/outline/timelines-run-forward.ts';
import { variablesAreKnown } from './argument/thesis/variables-are-known.ts';
import { claimsAreGrounded, factsAreGrounded } from './grounding/claims-are-grounded.ts';
import { looseFiguresAreGrounded } from './grounding/loose-figures-are-grounded.ts';
import { quotationsAreAttributed } from './grounding/quotations-are-attributed.ts';
import { draftsAreFinished } from './reliability/drafts/drafts-are-finished.ts';
import { textsAreWritten } from './reliability/drafts/texts-are-written.ts';
import { claimsHaveEvidence } from './reliability/evidence/claims-have-evidence.ts';
import { claimsRestOnMoreThanOpinion } from './reliability/evidence/claims-rest-on-more-than-opinion.ts';
import { sourcesAreBalanced } from './reliability/evidence/sources-are-balanced.ts';
import { sourcesAreUsed } from './reliability/evidence/sources-are-used.ts';
import { conflictsAreShown } from './reliability/facts/conflicts-are-shown.ts';
import { factsAreFresh } from './reliability/facts/facts-are-fresh.ts';
import { ownFactsAreSound } from './reliability/facts/own-facts-are-sound.ts';
import { sharedFactsAreSound } from './reliability/facts/shared-facts-are-sound.ts';
import { answersAreCertain } from './reliability/mcqs/answers-are-certain.ts';
import { oneOptionIsRight } from './reliability/mcqs/one-option-is-right.ts';
import { optionsGiveNothingAway } from './reliability/mcqs/options-give-nothing-away.ts';
import { nothingIsPromised } from './reliability/prompts/nothing-is-promised.ts';
import { wordingIsThePapers } from './reliability/prompts/wording-is-the-papers.ts';
import { provenanceIsShown } from './reliability/questions/provenance-is-shown.ts';
import { questionsArePossible } from './reliability/questions/questions-are-possible.ts';
import { quotationsAreFresh } from './reliability/quotes/quotations-are-fresh.ts';
import { quotationsHaveContext } from './reliability/quotes/quotations-have-context.ts';
import { budgetsAddUp } from './structure/budgets-add-up.ts';
import { articleDatesArePossible, datesArePossible } from './structure/dates-are-possible.ts';
import { evidenceExists, factEvidenceExists } from './structure/evidence-exists.ts';
import { idsAreUnique, sharedIdsAreUnique } from './structure/ids-are-unique.ts';
import { optionsDiffer } from './structure/options-differ.ts';
import {
  referencesExist,
  relatedTopicsExist,
  sharedReferencesExist,
} from './structure/references-exist.ts';

/** Every rule, in one place. To add one: a file in a folder beside this, a line here, a code in the catalogue. */
export const rules: {
  readonly ofShared: readonly SharedRule[];
  readonly ofLibrary: readonly LibraryRule[];
  readonly ofTopic: readonly TopicRule[];
} = {
  ofShared: [
    factEvidenceExists,
    sharedReferencesExist,
    articleDatesArePossible,
    budgetsAddUp,
    factsAreGrounded,
    sharedFactsAreSound,
    provenanceIsShown,
    budgetsFitPapers,
  ],
  ofLibrary: [sharedIdsAreUnique, relatedTopicsExist, sourcesAreUsed, questionsArePossible],
  ofTopic: [
    idsAreUnique,
    evidenceExists,
    referencesExist,
    datesArePossible,
    optionsDiffer,
    claimsAreGrounded,
    quotationsAreAttributed,
    looseFiguresAreGrounded,
    draftsAreFinished,
    textsAreWritten,
    claimsHaveEvidence,
    claimsRestOnMoreThanOpinion,
    sourcesAreBalanced,
    ownFactsAreSound,
    factsAreFresh,
    conflictsAreShown,
    quotationsAreFresh,
    quotationsHaveContext,
    oneOptionIsRight,
    optionsGiveNothingAway,
    answersAreCertain,
    wordingIsThePapers,
    nothingIsPromised,
    timelinesRunForward,
    thesisIsArguable,
    thesisNamesVariables,
    variablesAreKnown,
    variablesAreCovered,
    promptsAreCovered,
    dimensionsAreSeveral,
    outlineIsProportioned,
    stylesAreNotMixed,
    outlinesFillProfiles,
    promptsFillProfiles,
    counterargumentsAreAnswered,
    wayForwardIsPractical,
    sentencesAreReadable,
    jargonIsExplained,
    urduIsUrdu,
  ],
};
