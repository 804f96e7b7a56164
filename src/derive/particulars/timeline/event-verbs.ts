/** Verbs, in the past, of what happens on a day: a timeline is made of these, not of levels and habits. */
export const EVENT_VERB =
  /^(?:signed|launched|passed|enacted|adopted|founded|established|created|joined|left|quit|withdrew|withdrawn|invaded|attacked|killed|struck|bombed|tested|ratified|amended|inserted|abolished|repealed|imposed|lifted|banned|approved|announced|declared|began|begun|started|ended|opened|closed|inaugurated|commissioned|built|completed|elected|ousted|overthrew|overthrown|seized|captured|arrested|hanged|assassinated|died|born|merged|split|separated|nationalised|privatised|devolved|introduced|issued|promulgated|ordered|ruled|awarded|granted|given|agreed|crossed|entered|acceded|concluded|initialled|cut|suspended|resumed|restored|revoked|emptied|stripped|cancelled|expelled|recognised|withheld|halted|blocked|dissolved|dismissed|resigned|sworn|appointed|convicted|sentenced|acquitted|executed|released|deported|fled|evacuated|fell|collapsed|broke|erupted|flooded|burst|drowned|shot|fired|exploded|detonated|renamed|upheld|annulled|held|met|visited|handed|transferred|published|released|notified|registered|outlawed|legalised|decriminalised|divided|partitioned|annexed|occupied|surrendered|defeated|landed|reached|presented|unveiled|discovered|found|laid|enforced|extended|expired|lapsed|replaced|removed|rejected|vetoed|listed|placed|delisted|blacklisted|grey-listed|endorsed|accused|stormed|besieged|raided|clashed|closed|reopened|shut|borrowed|defaulted|devalued|floated|pegged|negotiated|brokered|denounced|renounced|abrogated)$/;

/** Verbs that need no object: of any other an active clause without one has lost its end. */
export const INTRANSITIVE =
  /^(?:began|ended|died|opened|closed|fell|collapsed|erupted|exploded|expired|lapsed|resigned|surrendered|defaulted|merged|split|resumed|withdrew|met|clashed|burst|landed|reopened)$/;

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
