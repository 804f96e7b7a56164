/** Verbs of saying, between bars. */
export const SPEECH_VERBS =
  'said|says|told|tells|wrote|writes|warned|warns|called|calls|argued|argues|asked|asks|declared|declares|added|adds|replied|replies|remarked|remarks|stated|states|insisted|insists|observed|observes|claimed|claims|announced|answered|admitted|quipped|thundered|vowed|recalled|complained|noted|notes|held|put|posted|tweeted|testified';
