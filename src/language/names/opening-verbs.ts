/**
 * Verbs in their base form that sentences begin with, as orders do (“Convene the board”) or questions: with a capital there, and
 * names all the same of nobody. Own list; verbs that are names too (Grant, Price, Mark) are not in it.
 */
export const openingVerbs: ReadonlySet<string> = new Set(
  `abolish accept add address adjust adopt agree align allow amend apply appoint approve are ask assign attach
  audit ban begin bind bring build buy call can cancel cap carry cast cede charge check choose clean close
  codify collect commission compel concentrate consider consolidate construct consult convene convert could
  count cover create cross curb cut debate decentralise declare define delay deliver demand deploy design
  devolve did digitise direct dismantle diversify do does draft draw drop earmark educate empower enable enact
  enforce engage ensure entrust equip establish examine exempt expand expel explain extend fast-track fill
  finance find finish fit fix follow forbid force found free freeze fund get give go guarantee had halve hand
  has have hear help hire hold honour how identify implement impose improve increase insist inspect install
  insure introduce invest invite is issue join judge keep launch learn leave lend let levy license lift limit
  link list lower make map match measure meet might mobilise modernise move must name negotiate oblige offer
  open order pair pass pay permit place plan plant post postpone prevent print privatise proceed promote
  prosecute protect prove publish put raise read rebuild recognise record reduce reform refuse register
  rehabilitate reject release remember remove rename repair repeal replace report require rescue reserve restore
  restrict resume return review revise revive rewrite ring-fence run scrap screen scrutinise secure seek sell
  send separate set share shift should show sign simplify site spend split stand start state stop streamline
  strengthen strip study subject submit suspend tackle take talk target tax teach tell test tie train transfer
  treat trim try turn update upgrade use verify vest vote was weigh were why widen withdraw work would write`.split(
    /\s+/,
  ),
);
