/** Verbs, in the past, of what happens on a day: a timeline is made of these, not of levels and habits. */
export const EVENT_VERB =
  /^(?:signed|launched|passed|enacted|adopted|founded|established|created|joined|left|quit|withdrew|withdrawn|invaded|attacked|killed|struck|bombed|tested|ratified|amended|inserted|abolished|repealed|imposed|lifted|banned|approved|announced|declared|began|begun|started|ended|opened|closed|inaugurated|commissioned|built|completed|elected|ousted|overthrew|overthrown|seized|captured|arrested|hanged|assassinated|died|born|merged|split|separated|nationalised|privatised|devolved|introduced|issued|promulgated|ordered|ruled|awarded|granted|given|agreed|crossed|entered|acceded|concluded|initialled|cut|suspended|resumed|restored|revoked|emptied|stripped|cancelled|expelled|recognised|withheld|halted|blocked|dissolved|dismissed|resigned|sworn|appointed|convicted|sentenced|acquitted|executed|released|deported|fled|evacuated|fell|collapsed|broke|erupted|flooded|burst|drowned|shot|fired|exploded|detonated|renamed|upheld|annulled|held|met|visited|handed|transferred|published|released|notified|registered|outlawed|legalised|decriminalised|divided|partitioned|annexed|occupied|surrendered|defeated|landed|reached|presented|unveiled|discovered|found|laid|enforced|extended|expired|lapsed|replaced|removed|rejected|vetoed|listed|placed|delisted|blacklisted|grey-listed|endorsed|accused|stormed|besieged|raided|clashed|closed|reopened|shut|borrowed|defaulted|devalued|floated|pegged|negotiated|brokered|denounced|renounced|abrogated)$/;

/**
 * Verbs of levels, habits, views and reports, with which a date says only when it was so. Any other verb in the past that
 * has an object tells an event.
 */
export const NO_EVENT =
  /^(?:had|did|used|said|told|reported|stated|noted|argued|claimed|estimated|showed|revealed|suggested|warned|described|called|termed|considered|expected|believed|thought|felt|knew|wanted|needed|liked|loved|hoped|feared|wished|seemed|appeared|remained|stayed|continued|kept|rose|grew|increased|decreased|declined|dropped|jumped|climbed|shrank|stood|averaged|totalled|amounted|exceeded|numbered|measured|included|involved|contained|comprised|meant|owned|lived|worked|spent|earned|cost|served|helped|faced|enjoyed|suffered|saw|recorded|accounted|constituted|represented|produced|consumed|imported|exported|employed|made|took|got|became|brought|led|provided|offered|supported|carried|based|related|linked|known|seen|allowed|required|followed|depended|relied|tended|tried|sought|attempted|planned|intended|promised|expressed|reflected|marked|mentioned|discussed|explained|predicted|projected|forecast|put|compared|praised|criticised|blamed)$/;

/** Forms of the past that do not end in -ed, of verbs that take an object. */
export const IRREGULAR_PAST =
  /^(?:given|sent|taken|beaten|shot|sold|bought|paid|won|lost|left|drew|drawn|drove|driven|swept|sank|sunk|tore|torn|threw|thrown|wrote|written|hung|hid|spread|broken|chosen|chose|stolen|stole|rewritten|overturned|undone|withdrawn|led|brought|set|laid|led|caught|taught|dug|drowned|hit|burnt|forbidden|forbade|frozen|froze|shaken|shook|swung|undertook|undertaken|oversaw|outlawed)$/;

/** Little words that belong to the verb before them: “carried off the bridge”. */
export const PARTICLE = /^(?:off|up|down|out|over|away|back|through)$/;

/** Verbs that need no object: of any other an active clause without one has lost its end. */
export const INTRANSITIVE =
  /^(?:began|started|ended|died|opened|closed|fell|collapsed|erupted|exploded|expired|lapsed|resigned|surrendered|defaulted|merged|split|resumed|withdrew|met|clashed|burst|landed|reopened)$/;

/** Verbs that tell an event only with these words behind them. */
export const PHRASAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^took$/, /^(?:place|office|power|effect|control|over)$/],
  [/^came$/, /^(?:into|to)$/],
  [/^set$/, /^up$/],
  [/^went$/, /^(?:nuclear|into)$/],
  [/^(?:became|won|lost|made|gave|brought)$/, /^(?:independent|independence|power|up|down|peace)$/],
];

/** Nouns of what happens once, and on a day. */
export const EVENT_NOUN =
  /^(?:killing|assassination|invasion|attack|attacks|bombing|raid|strike|coup|takeover|merger|annexation|partition|independence|signing|launch|inauguration|opening|closure|ceasefire|withdrawal|surrender|earthquake|referendum|plebiscite|uprising|revolution|massacre|siege|crash|collapse|dissolution|dismissal|arrest|execution|hanging|nationalisation|privatisation|devaluation|default|abrogation|revocation|imposition|ban|blackout|disaster|tests|verdict|judgment|ruling|summit|breakdown|lynching|murder|drowning)$/;

/** Nouns of laws and treaties, by what is done in the year of their names. */
export const NAMED_EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^Act$/, 'enacted'],
  [/^Ordinance$/, 'promulgated'],
  [/^(?:Treaty|Agreement|Accord|Accords|Pact)$/, 'signed'],
];
