/** What a verb becomes when its clause becomes a phrase. */
export interface NominalVerb {
  /** `reduction` of `reduce`. */
  readonly noun: string;
  /** What stands before its object, or before its subject if it has none: `of`, `in`. */
  readonly theme: string;
  /** What stands before its subject if it has an object: `by`, `in`, `among`. */
  readonly agent: string;
}

/**
 * Verbs with their nouns, parted by bars: verb, noun, the preposition before what is acted on or undergoes it (`of` if none is
 * given), and the one before who acts (`by` if none is given). Own list, of verbs that articles on public affairs use.
 */
const VERBS = `
abandon abandonment | abolish abolition | absorb absorption | abuse abuse | accelerate acceleration
accept acceptance | accumulate accumulation | acquire acquisition | adopt adoption | advance advance
affect effect on of | aggravate aggravation | alienate alienation | allocate allocation | annex annexation
appoint appointment | approve approval | arm arming | arrest arrest | arrive arrival | assassinate assassination
attack attack on | ban ban on | betray betrayal | block blocking | bomb bombing | borrow borrowing | boycott boycott
breach breach | break breaking | build building | burn burning | bypass bypassing | cancel cancellation
capture capture | cede ceding | censor censorship | centralise centralisation | centralize centralization
change change in | choke choking | close closure | collapse collapse | collect collection | colonise colonisation
compromise compromising | conceal concealment | concentrate concentration | condemn condemnation
confine confinement | conscript conscription | conserve conservation | consolidate consolidation
construct construction | consume consumption | contaminate contamination | contract contraction | control control
convert conversion | corrupt corruption | create creation | cripple crippling | criticise criticism | crowd crowding
crush crushing | cultivate cultivation | curb curbing | curtail curtailment | cut cut in | damage damage to
decay decay | decline decline in | decrease decrease in | deepen deepening | defeat defeat | defend defence
defer deferral | deforest deforestation | degrade degradation | delay delay in | demand demand for by
demolish demolition | demote demotion | deny denial | depart departure | depend dependence | deplete depletion
deploy deployment | depopulate depopulation | deport deportation | depreciate depreciation | depress depression
deprive deprivation | deregulate deregulation | desert desertion | destabilise destabilisation | destroy destruction
deteriorate deterioration | devalue devaluation | develop development | devolve devolution | dilute dilution
diminish diminution | disappear disappearance | discard discarding | disclose disclosure | discourage discouragement
discover discovery | disenfranchise disenfranchisement | dismantle dismantling | dismiss dismissal
displace displacement | disrupt disruption | dissolve dissolution | distort distortion | distribute distribution
distrust distrust | divert diversion | divide division | dominate domination | double doubling | drain draining
drop drop in | dry drying | duplicate duplication | dwindle dwindling | emerge emergence | emigrate emigration
employ employment | empty emptying | encourage encouragement | end end | endanger endangering | enforce enforcement
engulf engulfing | enrich enrichment | enrol enrolment | enslave enslavement | entrench entrenchment | erode erosion
escalate escalation | establish establishment | evade evasion | evict eviction | evolve evolution
exclude exclusion | execute execution | exempt exemption | exhaust exhaustion | exist existence | expand expansion
expel expulsion | expire expiry | exploit exploitation | export export | expose exposure | expropriate expropriation
extend extension | extract extraction | fade fading | fail failure | fall fall in | fear fear of among
fight fighting | finance financing | flee flight | flood flooding | flow flow | forfeit forfeiture
fragment fragmentation | frighten frightening | frustrate frustration | fuel fuelling | grow growth
halt halt to by | halve halving | hamper hampering | harass harassment | harden hardening | harm harm to
hasten hastening | hinder hindrance to by | hoard hoarding | hollow hollowing | humiliate humiliation | hurt harm to
ignore neglect | impose imposition | impoverish impoverishment | imprison imprisonment | improve improvement in
increase increase in | inflame inflaming | inflate inflation | inherit inheritance | inhibit inhibition of by
insult insult to by | intensify intensification | intimidate intimidation | introduce introduction | invade invasion
invest investment | isolate isolation | jail jailing | jeopardise jeopardising | justify justification
kill killing | lack lack of in | launch launch | leak leakage | legalise legalisation | legitimise legitimising
limit limiting | litigate litigation | loot looting | lose loss | lower lowering | maintain maintenance
manipulate manipulation | marginalise marginalisation | merge merger | migrate migration | militarise militarisation
misallocate misallocation | misuse misuse | mobilise mobilisation | monopolise monopolisation
multiply multiplication | murder murder | narrow narrowing | nationalise nationalisation | need need for among
neglect neglect | nominate nomination | obstruct obstruction | occupy occupation | oppose opposition to by
oppress oppression | overburden overburdening | overlook overlooking | overstretch overstretching
overthrow overthrow | own ownership | paralyse paralysis | persecute persecution | persist persistence
plunder plundering | poison poisoning | polarise polarisation | politicise politicisation | pollute pollution
postpone postponement | preserve preservation | prevent prevention | privatise privatisation
proliferate proliferation | prolong prolonging | promote promotion | prosecute prosecution | protect protection
provide provision | provoke provocation | punish punishment | purchase purchase | radicalise radicalisation
raise raising | ration rationing | realign realignment | recede receding | recruit recruitment
redirect redirection | reduce reduction in | refuse refusal | regulate regulation | reinforce reinforcement
reject rejection | release release | rely reliance | remove removal | repeal repeal | replace replacement
repress repression | resent resentment of among | resign resignation | resist resistance to by | restore restoration
restrict restriction | retire retirement | retreat retreat | reverse reversal | revive revival | reward rewarding
rise rise in | rob robbing | ruin ruin | sabotage sabotage | scatter scattering | seize seizure | sell sale
separate separation | settle settlement | sever severing | shift shift in | shorten shortening | shrink shrinking
sideline sidelining | silence silencing | silt silting | slash slashing | slow slowing | smother smothering
smuggle smuggling | soar soaring | spend spending | spoil spoiling | spread spread | squander squandering
squeeze squeezing | stabilise stabilisation | stagnate stagnation | starve starving | steal theft | stifle stifling
stigmatise stigmatisation | strangle strangling | strengthen strengthening | subsidise subsidising
suffer suffering | support support for by | suppress suppression | surge surge in | surrender surrender
survive survival | suspect suspicion of among | suspend suspension | swell swelling | tax taxing
terrorise terrorising | threaten threat to | tighten tightening | tolerate toleration | torture torture
train training | transfer transfer | transform transformation | treble trebling | triple tripling
trust trust in among | undermine undermining | uproot uprooting | urbanise urbanisation | use use
vanish disappearance | victimise victimisation | violate violation | waste waste | weaken weakening | widen widening
withdraw withdrawal | withhold withholding | worsen worsening | wreck wrecking
`;

/** Nouns of verbs, by the verb’s base form. */
export const nominalVerbs: ReadonlyMap<string, NominalVerb> = new Map(
  VERBS.split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((line) => {
      const [verb = '', noun = '', theme = 'of', agent = 'by'] = line.split(' ');
      return [verb, { noun, theme, agent }];
    }),
);
