import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/derive/labelled-article.ts';
import { createIsName } from '../../../src/derive/points/create-is-name.ts';
import { toPoint } from '../../../src/derive/points/to-point.ts';
import { createTagger } from '../../../src/language/create-tagger.ts';

const tag = createTagger();

function pointOf(text: string, role: Role, before?: string) {
  const isName = createIsName([
    text,
    before ?? '',
    'The cotton of the ministry and the parliament.',
  ]);
  return toPoint({ text, role, before }, { tag, isName });
}

describe('a cause', () => {
  it.each([
    [
      'Because the district has no land register, buyers cannot tell who owns a plot.',
      'The district has no land register',
    ],
    [
      'The losses the port suffered due to its part in the war far exceeded the aid that it was given.',
      'Its part in the war',
    ],
    ['The ministry lacks trained inspectors.', 'Lack of trained inspectors in the ministry'],
    [
      'Farmers depend on a single middleman for seed and credit.',
      'Dependence of farmers on a single middleman for seed and credit',
    ],
    [
      "There is no appeal against the officer's order.",
      "Absence of any appeal against the officer's order",
    ],
    [
      'Moreover, the province has failed to publish its accounts for six years.',
      'Failure of the province to publish its accounts for six years',
    ],
    [
      'Critics note that the regulator refuses to fine the largest mills.',
      'Refusal of the regulator to fine the largest mills',
    ],
    [
      'On the face of it, mills run by the state make losses for everybody.',
      'Mills run by the state making losses for everybody',
    ],
    [
      'The neglect disguised under a fine word, “reform”, gave the board a free hand.',
      'The neglect disguised under a fine word, reform, gave the board a free hand',
    ],
    [
      'Even where the state pays the fees, poverty makes the girls leave.',
      'Poverty making the girls leave',
    ],
    [
      'Girls sent to the mills lose their right to be taught.',
      'Girls sent to the mills losing their right to be taught',
    ],
    ['The shortage of nurses stems from low pay in rural clinics.', 'Low pay in rural clinics'],
    [
      'Overlapping mandates have led to long delays in every permit.',
      'Overlapping mandates leading to long delays in every permit',
    ],
    [
      'The board was abolished in 2004, which left nobody to set standards.',
      'Abolition of the board in 2004',
    ],
    ['Local courts are slow.', 'Slowness of local courts'],
    [
      'Small growers cannot reach the export market without an agent.',
      'Inability of small growers to reach the export market without an agent',
    ],
    ['Teachers do not attend the training.', 'Failure of teachers to attend the training'],
    [
      'Growing cities have swallowed the best farmland around Lahore.',
      'Growing cities swallowing the best farmland around Lahore',
    ],
    [
      'The government raised the duty on solar panels last year.',
      'Raising of the duty on solar panels last year by the government',
    ],
    [
      'The army has dominated the choice of foreign partners since 1958.',
      'Domination of the choice of foreign partners by the army since 1958',
    ],
    [
      'In the southern districts, however, landlords control the flow of canal water.',
      'Control of the flow of canal water by landlords',
    ],
    ['It is true that the parties distrust one another.', 'The parties distrusting one another'],
    [
      'Exports depend on two crops, cotton and rice.',
      'Dependence of exports on two crops, cotton and rice',
    ],
  ])('%s', (sentence, point) => {
    expect(pointOf(sentence, 'cause').text).toBe(point);
  });
});

describe('a repercussion', () => {
  it.each([
    ['As a result, exports have fallen since 2011.', 'Fall in exports since 2011'],
    ['Over time, exports have fallen since 2011.', 'Fall in exports since 2011'],
    [
      'The mills do not need even a tenth of the canal water.',
      'The mills do not need even a tenth of the canal water',
    ],
    [
      'The number of vacant posts doubled in four years.',
      'Doubling of the number of vacant posts in four years',
    ],
    [
      'The ban on imports caused a sharp rise in the price of medicine.',
      'Sharp rise in the price of medicine',
    ],
    [
      'The losses the port suffered due to its part in the war far exceeded its aid.',
      'The losses the port suffered due to its part in the war exceeding its aid',
    ],
    [
      'Thousands of workers were dismissed in the first month.',
      'Dismissal of thousands of workers in the first month',
    ],
    [
      'High tariffs have weakened the textile industry, which employs half of the town.',
      'Weakening of the textile industry by high tariffs',
    ],
    [
      'Families sell their cattle to pay for treatment.',
      'Sale of cattle by families to pay for treatment',
    ],
    [
      'The delay has cost the province Rs 4.5 billion, according to the audit.',
      'The delay has cost the province Rs 4.5 billion',
    ],
    [
      'Prices will rise before the next harvest.',
      'Expected rise in prices before the next harvest',
    ],
    [
      'The drought may displace a quarter of the villages.',
      'Possible displacement of a quarter of the villages by the drought',
    ],
    [
      'Girls leave school at eleven because the nearest middle school is nine kilometres away.',
      'Girls leaving school at eleven',
    ],
    [
      'Distrust between the two capitals deepened, so that trade through the pass came to a halt.',
      'Trade through the pass coming to a halt',
    ],
    [
      'Hospitals, already short of staff, now turn patients away.',
      'Hospitals turning patients away',
    ],
    [
      'The decision not only emptied the treasury but also angered the smaller provinces.',
      'Emptying of the treasury by the decision',
    ],
  ])('%s', (sentence, point) => {
    expect(pointOf(sentence, 'repercussion').text).toBe(point);
  });
});

describe('a counterargument', () => {
  it.each([
    [
      'According to the finance ministry, the subsidy protects poor households.',
      'The subsidy protects poor households',
      'the finance ministry',
    ],
    [
      'To be sure, the new law has reduced the backlog in two divisions.',
      'The new law has reduced the backlog in two divisions',
      undefined,
    ],
    [
      'The ministry points to three years of rising enrolment.',
      'Three years of rising enrolment',
      'The ministry',
    ],
    [
      'Others hold that large dams will end the shortage.',
      'Large dams will end the shortage',
      undefined,
    ],
    [
      'Supporters of the scheme argue that the levy has paid for village roads.',
      'The levy has paid for village roads',
      'Supporters of the scheme',
    ],
    [
      '“The scheme has paid for village roads,” said Karim Dad, a grower from Pishin.',
      'The scheme has paid for village roads',
      'Karim Dad',
    ],
  ])('%s', (sentence, point, who) => {
    expect(pointOf(sentence, 'counterargument')).toMatchObject({ text: point, who });
  });
});

describe('a way forward', () => {
  it.each([
    ['The State Bank could open a window for loans.', 'Open a window for loans', 'the State Bank'],
    [
      'The State Bank should publish the list of defaulters every quarter.',
      'Publish the list of defaulters every quarter',
      'the State Bank',
    ],
    [
      'Meters should be read by an independent company.',
      'Read meters by an independent company',
      undefined,
    ],
    [
      'Finally, parliament must debate every foreign loan in public.',
      'Debate every foreign loan in public',
      'parliament',
    ],
    ['Let the register be opened to the public.', 'Open the register to the public', undefined],
    [
      'The first step is to separate the audit wing from the board.',
      'Separate the audit wing from the board',
      undefined,
    ],
    [
      'In place of raids, inspect kilns once a year and publish the results.',
      'Inspect kilns once a year',
      undefined,
    ],
    [
      'The provinces could share the cost of the canal.',
      'Share the cost of the canal',
      'the provinces',
    ],
    [
      'We recommend that the commission hold its hearings in public.',
      'Hold its hearings in public',
      'the commission',
    ],
    [
      'The cap on rents needs to be lifted in stages.',
      'Lift the cap on rents in stages',
      undefined,
    ],
    [
      'Universities ought not to sell degrees by post.',
      'Do not sell degrees by post',
      'universities',
    ],
    [
      'A small fine would deter careless builders.',
      'A small fine to deter careless builders',
      undefined,
    ],
    [
      'Ministries with no work left should be wound up in two years.',
      'Wind up ministries with no work left in two years',
      undefined,
    ],
    [
      'As Lahore grows and builds new suburbs, it must plan the drains that they need.',
      'Plan the drains that they need',
      'Lahore',
    ],
  ])('%s', (sentence, action, actor) => {
    expect(pointOf(sentence, 'way-forward')).toMatchObject({ text: action, who: actor });
  });

  it.each([
    ['Punjab needs to balance its canals.', []],
    ['When the floods come, it must repair its canals.', ['TODO: say of what “its” speaks']],
  ])('asks of what “its” speaks only where nobody is named who acts: %s', (sentence, asked) => {
    expect(pointOf(sentence, 'way-forward').remarks).toEqual(asked);
  });
});

describe('background', () => {
  it.each([
    [
      'The treaty was signed in 1960 after nine years of talks.',
      'The treaty was signed in 1960 after nine years of talks',
    ],
    [
      'Meanwhile, the assembly passed the Act in March 2018, and the governor signed it in April.',
      'The assembly passed the Act in March 2018, and the governor signed it in April',
    ],
  ])('%s', (sentence, point) => {
    expect(pointOf(sentence, 'background').text).toBe(point);
  });
});

describe('a sentence that says no', () => {
  it.each([
    ['The villages never received any aid.', 'The villages never received any aid'],
    [
      'Most of the women who weave hardly had any schooling.',
      'Most of the women who weave hardly had any schooling',
    ],
    [
      'The mill no longer faces the risk of closure.',
      'The mill no longer faces the risk of closure',
    ],
    ['Nor did the ministry publish the list.', 'Nor did the ministry publish the list'],
    [
      'It cannot be said that the canals reach the tail.',
      'It cannot be said that the canals reach the tail',
    ],
  ])('says no as a point: %s', (sentence, point) => {
    for (const role of ['cause', 'repercussion', 'background'] as const)
      expect(pointOf(sentence, role).text).toBe(point);
  });
});

describe('a sentence that could be misread', () => {
  it.each([
    [
      'With many of its decisions, words and acts NAB shaped the vote.',
      'With many of its decisions, words and acts NAB shaped the vote',
    ],
    [
      'Farmers at the tail have lost 40 per cent of their cotton since 2019.',
      'Loss of 40 per cent of their cotton by farmers at the tail since 2019',
    ],
    ['The reaction from abroad was swift.', 'The reaction from abroad was swift'],
    [
      'At the clinic they have put a sticker on the door.',
      'At the clinic they have put a sticker on the door',
    ],
    [
      'Attendance, the board observes, has been a measure of success.',
      'Attendance has been a measure of success',
    ],
    [
      'The rules were changed again and again by the board.',
      'Change in the rules again and again by the board',
    ],
    [
      'The cost of the canal falls on the villages.',
      'The cost of the canal falling on the villages',
    ],
    [
      'The colony emerged in the 1990s on illegally occupied rural land.',
      'Emergence of the colony in the 1990s on illegally occupied rural land',
    ],
    ['Awareness is lacking and the clinic is shut.', 'Awareness is lacking and the clinic is shut'],
    [
      'In ten years the press told of children who were beaten, burnt or killed.',
      'In ten years the press told of children who were beaten, burnt or killed',
    ],
    [
      'While the dam brought light, jobs, and a road, the villages below it have lost their wells.',
      'Loss of wells by the villages below it',
    ],
    [
      'As the port grapples with debt, idle cranes, and rising rents, the board seems to be selling its land to pay wages.',
      'Sale of land by the board to pay wages',
    ],
    [
      'Though the mills gained a year, credit for spinners, contracts for dyers, the net loss has been heavy for the town, the tannery, and the dyers.',
      'The net loss has been heavy for the town, the tannery, and the dyers',
    ],
    [
      'The dam, despite three loans since 2004, stands empty and idle.',
      'The dam, despite three loans since 2004, stands empty and idle',
    ],
    [
      'Despite two rounds of talks, the growers have refused to sell their cane.',
      'Refusal of the growers to sell their cane despite two rounds of talks',
    ],
    [
      'The fishing towns are suffering due to fights between the two navies.',
      'The fishing towns suffering due to fights between the two navies',
    ],
    [
      'The new toll could quickly lead to longer queues at the bridge.',
      'The new toll could quickly lead to longer queues at the bridge',
    ],
  ])('%s', (sentence, point) => {
    expect(pointOf(sentence, 'repercussion').text).toBe(point);
  });

  it('does not cut an owner from what he has with others', () => {
    expect(
      pointOf('The quota will spoil the guild’s ties with the ports.', 'repercussion').text,
    ).toBe('The quota will spoil the guild’s ties with the ports');
  });
});

describe('a sentence about what somebody said', () => {
  it.each([
    [
      'The mayor accused the water board of selling its meters to the city.',
      'The water board selling its meters to the city',
      'the mayor',
    ],
    [
      'The mayor’s remarks amount to a critique of the water board, which relied on old meters for years.',
      'The water board relied on old meters for years',
      undefined,
    ],
    [
      'The mayor’s admission that the pipes leak every summer is telling.',
      'The pipes leak every summer',
      undefined,
    ],
    [
      'It is the board’s own rule that has emptied the reservoir.',
      'The board’s own rule has emptied the reservoir',
      undefined,
    ],
  ])('%s', (sentence, point, who) => {
    const made = pointOf(sentence, 'counterargument');
    expect(made.text).toBe(point);
    expect(made.who?.toLowerCase()).toBe(who);
  });

  it('is worth little where only the fact that it was said is told', () => {
    const bare = pointOf('The mayor has issued a stern warning to the water board.', 'background');
    const told = pointOf('The mayor has closed the northern water works.', 'background');
    expect(bare.quality).toBeLessThan(told.quality / 2);
  });
});

describe('what a point cannot say by itself', () => {
  it('takes who is meant from the sentence before', () => {
    const point = pointOf(
      'They have lost half of their water.',
      'repercussion',
      'The old canals run through sand.',
    );
    expect(point.text).toBe('The old canals losing half of their water');
  });

  it('does not take who only says something for who is meant', () => {
    const point = pointOf(
      'They found the gates shut.',
      'repercussion',
      'The police said that the farmers had gone to the canal.',
    );
    expect(point.text).toBe('They found the gates shut');
    expect(point.remarks).toEqual(['TODO: say what “they” are']);
  });

  it('ends a point before a clause whose verb would be cut off', () => {
    const point = pointOf(
      'In May 2025, Latif went to the mill at Daska to count the bales after union leader and then-independent provincial candidate Omar Sheikh had been shot in the town.',
      'background',
    );
    expect(point.text).toBe('Latif went to the mill at Daska to count the bales');
  });

  it('leaves out the day of a report that ran into its text', () => {
    const point = pointOf('12 February 2023 On Monday the board shut the mill.', 'background');
    expect(point.text).not.toMatch(/2023/);
  });

  it('says that a pronoun has to be explained where nobody could', () => {
    const point = pointOf(
      'This has been so for many years.',
      'background',
      'The old canals run through sand.',
    );
    expect(point.remarks).toEqual(['TODO: say what “this” is']);
  });

  it('asks what words stand for that point back', () => {
    const point = pointOf('Both sides defended those tolls for years.', 'background');
    expect(point.remarks).toEqual([
      'TODO: say what “both sides” are',
      'TODO: say what “those tolls” are',
    ]);
  });

  it.each([
    ['It is by no means certain that the canal will be lined.', []],
    ['It may be recalled that the canal was lined in 1960.', []],
    ['The former envoy praised the canal.', []],
    ['These tolls return to the treasury each year.', ['TODO: say what “these tolls” are']],
    ['In this market women meet with many refusals.', ['TODO: say what “this market” is']],
    ['Villages that depend on the canal suffer if it is closed.', []],
    ['Slowness in filling them adds to the backlog.', ['TODO: say what “them” are']],
    ['The board was told about him by a clerk.', []],
    ['Growers came to rely on it.', []],
    ['To rely on it costs a fortune.', ['TODO: say what “it” is']],
    ['Its gates are often shut.', ['TODO: say of what “its” speaks']],
    ['Farmers sold their land.', []],
    ['This year 516 lost their land.', ['TODO: write the year for “this year”']],
  ])('asks only for what stands before the point: %s', (sentence, remarks) => {
    expect(pointOf(sentence, 'background').remarks).toEqual(remarks);
  });

  it('asks for a statement where the article asks a question', () => {
    expect(pointOf('Who pays for the canal?', 'counterargument').remarks).toContain(
      'TODO: say as a statement what is asked here',
    );
  });

  it('asks for a shorter point where nothing can be cut without harm', () => {
    const long =
      'Neither the province nor the centre nor any of the three boards that were set up for it has ever been able to say how much water there is unless the river is in flood.';
    expect(pointOf(long, 'cause').remarks).toContain('TODO: shorten this point');
  });

  it('tells what it cut off where that bounds the claim', () => {
    const point = pointOf('The mill pays the full price, unless the inspector is away.', 'cause');
    expect(point.remarks.join()).toContain('unless the inspector is away');
    expect(point.quality).toBeLessThan(0.7);
  });
});

it('prefers a phrase that names something to a talker’s remark', () => {
  const named = pointOf('The ministry lacks trained inspectors.', 'cause');
  const talked = pointOf('I told him about my bill.', 'cause');
  expect(named.quality).toBeGreaterThan(talked.quality);
});

it.each([
  '',
  ' ',
  '…',
  '?!',
  '“”',
  '— — —',
  '(((((',
  'کراچی میں پانی کی کمی ہے۔',
  '\u0000\u0001',
  'a'.repeat(400),
])('makes something of %j without failing', (text) => {
  for (const role of [
    'cause',
    'repercussion',
    'counterargument',
    'way-forward',
    'background',
  ] as const)
    expect(typeof pointOf(text, role).text).toBe('string');
});

describe('a point whose sentence says more', () => {
  it('asks to mind what takes it back', () => {
    const { remarks } = pointOf(
      'The province should lower the fee, but doing so for the mills alone would ruin the growers.',
      'way-forward',
    );
    expect(remarks).toContainEqual(expect.stringContaining('“but doing so for the mills alone'));
  });

  it.each([
    'The board not only closed the canal, but also sold the water of the growers.',
    'The growers did not lose their land, but the water of the canal.',
  ])('takes no addition or correction for that: %s', (text) => {
    expect(pointOf(text, 'background').remarks.join()).not.toContain('mind the rest');
  });

  it('asks nothing where the point holds it', () => {
    const { text, remarks } = pointOf('The growers, though few, own the canal.', 'background');
    expect(text).toContain('though few');
    expect(remarks).toEqual([]);
  });

  it('asks whose word it is where only “he” says so', () => {
    const { remarks } = pointOf('“The canal will never run dry again,” he declared.', 'background');
    expect(remarks).toContain('TODO: say whose word this is');
  });
});

describe('a sentence that a cut would turn round or empty', () => {
  it.each<[string, Role]>([
    ['Every plan for the port began with a survey and ended with a committee.', 'background'],
    [
      'The new dam is a source of cheap power, on condition that the river does not silt it up.',
      'background',
    ],
    ['If the canal is closed, farmers in Sindh will lose half of their crop.', 'repercussion'],
    ['Otherwise, the mills would shut.', 'repercussion'],
    ['With every visit of a nurse, the fear of the vaccine grows smaller.', 'background'],
    ['On that score, the minister is right.', 'counterargument'],
    ['The ruling came two weeks after the court had heard the last of the farmers.', 'background'],
    [
      'Much of what the engineer said on Friday had not been told to the farmers before.',
      'background',
    ],
  ])('stays whole: %s', (sentence, role) => {
    expect(pointOf(sentence, role).text).toBe(sentence.slice(0, -1));
  });

  it.each<[string, string, string]>([
    [
      'Indeed, the state needs to keep its ties with the lenders but doing this at the expense of farmers will ruin it.',
      'Keep its ties with the lenders',
      'but doing this at the expense of farmers will ruin it',
    ],
    [
      'The state must build courts, so long as the provinces agree.',
      'Build courts',
      'so long as the provinces agree',
    ],
  ])('or says what was left out: %s', (sentence, text, rest) => {
    const point = pointOf(sentence, 'way-forward');
    expect(point.text).toBe(text);
    expect(point.remarks).toContain(`TODO: mind the rest of the sentence: “${rest}”`);
  });

  it('and says so of a “but” rather than of an opening, and of no opening that only says when', () => {
    const opened = 'In Sindh, the board shut the mills, ';
    const tail =
      'although the courts had ordered it to keep all of them open until the harvest was in';
    expect(pointOf(`${opened}${tail}.`, 'cause').remarks.join()).toContain('although the courts');
    const recent = 'In recent years, the ministry has failed to publish its accounts.';
    expect(pointOf(recent, 'cause').remarks).toEqual([]);
  });

  it.each([
    [
      'The new power plant, they told farmers, would be the pride of the district.',
      'The new power plant would be the pride of the district',
    ],
    ['MULTAN, Pakistan — The canal was shut on Monday.', 'The canal was shut on Monday'],
  ])('and no listener or place of filing becomes its subject: %s', (sentence, text) => {
    expect(pointOf(sentence, 'background').text).toBe(text);
  });
});
