/** Words that begin with a capital in names but name nobody alone; a missing one does not make a name another. */
export const genericWords: ReadonlySet<string> = toSet(`
act accord agreement amendment area assembly association authority bank basin bill block board bureau cabinet canal centre charter city code
college command commission committee community company compact conference constitution convention corridor council country court crisis
declaration department desk development district division doctrine economy embassy emirate empire establishment exchange family
federal federation finance force formula forum foundation framework front fund global government governor group high highway house
initiative institute institution international joint justice kingdom law leader league line local mechanism memorandum ministry
mission model movement municipal national network office operation order organisation pact panel party peace plan policy port post
press process programme project protocol province provincial public range region report republic resolution revolution river road route
ruling school security senate service session society staff standing state statement strategy strategic study summit system
taskforce task team territory trade treaty tribunal trust union university valley war week world year zone
north south east west northern southern eastern western central upper lower new old great greater federally annual special supreme
armed air navy naval police rangers corps regiment air-force foreign interior home social economic political military civil
general joint chief deputy vice assistant acting former then late
`);

/** What people are called by rank or calling; never looked for. */
export const titles: ReadonlySet<string> = toSet(`
president prime minister premier chancellor king queen prince crown emperor sultan emir amir shah governor ambassador envoy
mpa mpas secretary undersecretary director chairman chairwoman chairperson chair speaker senator congressman representative judge justice chief
general gen lieutenant lt colonel col major maj brigadier brig captain capt admiral adm marshal field air
mr mrs ms miss dr prof professor sir lord lady maulana mullah mufti sheikh syed haji hazrat begum justice barrister advocate
editor author columnist analyst scholar historian economist journalist spokesman spokesperson spokeswoman
foreign defence interior finance home deputy vice former
i
`);

/** Words that join the parts of a name. */
export const connectors: ReadonlySet<string> = toSet(
  'of the for on bin bint ibn ul ur ud al el e i de da van von la le du und',
);

/** Words that begin sentences before a verb of saying, or before the name of who does something (“So Sindh”). */
export const openers: ReadonlySet<string> = toSet(`
so then thus yet now still hence also even only just again once soon later earlier indeed instead meanwhile moreover however therefore
nevertheless nonetheless otherwise besides furthermore further likewise perhaps maybe rather quite almost nearly afterwards elsewhere
abroad upstream downstream overseas inland inside outside worldwide nationwide overall next last true yes alas worse anyone because since although though while whereas unless until till before after when whenever wherever
whether nor either neither than such what whatever whichever each every any another per
from with without within under over above below between among amid against across through throughout during despite beyond beside
behind into onto upon toward towards near about around like unlike via versus given
who what when where why how which there here some many most others all both few several everyone nobody everybody someone
critics experts analysts observers economists historians officials supporters opponents scholars writers editors
`);

/** Nouns that sentences begin with, and that name nobody even where a library has them with a capital only. */
export const openingNouns: ReadonlySet<string> = toSet(`
today yesterday tomorrow nature life time women men people children families
debt growth trade war peace power money land water oil gas food law faith culture history poverty industry economy policy democracy
youth army court press media crime terror climate energy health school tax price wage market crop farm village city town river flood
drought province region border neighbour ally enemy friend world country nation society state government opposition party leader
`);

/** Capitalised words that name a time, a number or nothing. */
export const noNames: ReadonlySet<string> = toSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth
the a an and or but if in on at by for to of as is it its this that these those he she they we you his her their our my not
god almighty english urdu fy fiscal ce bc ad bce am pm pp vol no nos art sec cl ch para sch fig chapter article section clause paragraph page figure table appendix part
usd pkr rs eur gbp inr cny sar aed jpy
muslim islam islamic christian hindu sikh buddhist jewish
`);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
