/** Words that open a relative clause. */
export const RELATIVES = /^(?:who|which|whom|whose|that|where|when)$/i;

/** Pronouns that are a subject: a noun right before them has a relative clause without its “that” (“the front it opened”). */
export const SUBJECT_PRONOUNS = /^(?:i|we|you|he|she|it|they)$/i;

/** Words that belong to an owner. */
export const POSSESSIVES = /^(?:its|their|his|her|our|my|your)$/i;

/** What opens a clause that depends on another. */
export const SUBORDINATING =
  /^(?:when|if|although|though|while|whereas|as|since|because|unless|once|after|before|until|till|whenever|wherever|given|despite|like|unlike|instead|rather|so)$/i;

/** Forms of “be”. */
export const BE = /^(?:be|is|are|was|were|been|being|am|'s|’s|'re|’re|'m)$/i;

export const MODALS =
  /^(?:will|would|could|can|may|might|must|shall|should|ought|’ll|'ll|’d|'d|wo|ca)$/i;

export const NEGATIONS =
  /^(?:not|n't|n’t|never|hardly|scarcely|rarely|seldom|barely|nowhere|no longer)$/i;

/** Signs that end a clause. */
export const BREAKS = /^(?:[;:—–(!?]|--)$/;
