/** Verbs that recommendations begin with, beside those that have nouns in `nominal-verbs`. Own list. */
export const actionVerbs: ReadonlySet<string> = new Set(
  `add address adjust agree align allow amend apply ask assign attach audit begin bind bring build buy call cap carry cast
  charge check choose clean codify commission compel consider consult count cover cross debate declare define deliver demand
  design digitise direct do draft draw drop earmark educate empower enable enact ensure equip examine exempt expand explain
  extend fill finance find finish fit fix follow forbid force found free freeze fund get give go grant guarantee hand hear
  help hire hold honour identify implement inspect insist install insure invest invite issue join judge keep learn leave
  lend let levy license lift limit link list make map match measure meet move name negotiate offer open oblige order pair
  pass pay permit place plan plant post price print proceed protect prove publish put raise read rebuild record recognise
  reform register rehabilitate remember rename repair replace report require rescue reserve return review revise rewrite
  ring-fence run scrap screen seek sell send separate set share show sign simplify site spend split stand start state stop
  streamline strip study subject submit take talk target tax teach tell test tie train treat trim try tackle turn update
  upgrade use verify vest vote weigh widen work write`.split(/\s+/),
);
