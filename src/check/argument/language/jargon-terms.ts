/**
 * Terms of international relations, politics and economics that textbooks explain at first use, in small letters. Only
 * such as nobody can guess from their everyday meaning; a term that an outline defines or glosses is explained.
 */
export const JARGON_TERMS: readonly string[] = [
  ...['balkanisation', 'balkanization', 'bandwagoning', 'blowback', 'brinkmanship', 'casus belli'],
  ...['compellence', 'comprador', 'condominium', 'cordon sanitaire', 'dirigisme', 'dutch disease'],
  ...['finlandisation', 'finlandization', 'fifth-generation warfare', 'grey zone warfare'],
  ...[
    'heartland theory',
    'hedging',
    'hegemonic stability',
    'hybrid regime',
    'hysteresis',
    'irredentism',
  ],
  ...['kleptocracy', 'monetisation of the deficit', 'neo-patrimonialism', 'offshore balancing'],
  ...['ostpolitik', 'path dependence', 'praetorianism', 'quantitative easing', 'realpolitik'],
  ...['rentier state', 'rent-seeking', 'revisionist state', 'salami slicing', 'salami tactics'],
  ...['second-strike capability', 'securitisation', 'securitization', 'security dilemma'],
  ...['soft balancing', 'stagflation', 'strategic depth', 'string of pearls', 'thucydides trap'],
  ...['twin deficits', 'veto player', 'washington consensus', 'zero-sum'],
];
