/** A quotation that every guide book prints. */
export interface StockQuotation {
  /** Words that give it away, in small letters, without punctuation. */
  readonly words: string;
  readonly by: string;
}

/**
 * Quotations that examiners meet in script after script. Own list, drawn up from guide books and exam sites; the
 * complaint is that of the examiners’ report on the 2019 examination (Essay).
 */
export const STOCK_QUOTATIONS: readonly StockQuotation[] = [
  { words: 'america s friend is fatal', by: 'Henry Kissinger' },
  { words: 'to be its friend is fatal', by: 'Henry Kissinger' },
  { words: 'to be an ally is fatal', by: 'Henry Kissinger' },
  { words: 'no permanent friends', by: 'Henry Kissinger, after Lord Palmerston' },
  { words: 'no eternal allies', by: 'Lord Palmerston' },
  { words: 'interests are eternal and perpetual', by: 'Lord Palmerston' },
  { words: 'continuation of politics by other means', by: 'Carl von Clausewitz' },
  { words: 'continuation of policy by other means', by: 'Carl von Clausewitz' },
  { words: 'subdue the enemy without fighting', by: 'Sun Tzu' },
  { words: 'power tends to corrupt', by: 'Lord Acton' },
  { words: 'cannot remember the past', by: 'George Santayana' },
  { words: 'fail to learn from history', by: 'Winston Churchill, wrongly' },
  { words: 'worst form of government', by: 'Winston Churchill' },
  { words: 'success is not final', by: 'Winston Churchill, wrongly' },
  { words: 'unity faith', by: 'Muhammad Ali Jinnah' },
  { words: 'faith unity', by: 'Muhammad Ali Jinnah' },
  { words: 'can rise to the height of glory', by: 'Muhammad Ali Jinnah' },
  { words: 'pen is mightier than the sword', by: 'Edward Bulwer-Lytton' },
  { words: 'justice delayed is justice denied', by: 'a legal maxim' },
  { words: 'be the change', by: 'Mahatma Gandhi, wrongly' },
  { words: 'eye for an eye', by: 'Mahatma Gandhi, wrongly' },
  { words: 'enough to satisfy every man', by: 'Mahatma Gandhi' },
  { words: 'enough for everyone s need', by: 'Mahatma Gandhi' },
  { words: 'injustice anywhere is a threat to justice everywhere', by: 'Martin Luther King' },
  { words: 'of the people by the people', by: 'Abraham Lincoln' },
  { words: 'ask not what your country', by: 'John F. Kennedy' },
  { words: 'must put an end to war', by: 'John F. Kennedy' },
  { words: 'most powerful weapon which you can use', by: 'Nelson Mandela' },
  { words: 'most powerful weapon you can use', by: 'Nelson Mandela' },
  { words: 'give up essential liberty', by: 'Benjamin Franklin' },
  { words: 'defend to the death your right', by: 'Voltaire, wrongly' },
  { words: 'man is born free', by: 'Jean-Jacques Rousseau' },
  { words: 'man is by nature a social animal', by: 'Aristotle' },
  { words: 'man is by nature a political animal', by: 'Aristotle' },
  { words: 'for the triumph of evil', by: 'Edmund Burke, wrongly' },
  { words: 'we have to fear is fear itself', by: 'Franklin D. Roosevelt' },
  { words: 'peace cannot be kept by force', by: 'Albert Einstein' },
  { words: 'doing the same thing over and over', by: 'Albert Einstein, wrongly' },
  { words: 'opium of the people', by: 'Karl Marx' },
  { words: 'first as tragedy', by: 'Karl Marx' },
  { words: 'all animals are equal', by: 'George Orwell' },
  { words: 'nations are born in the hearts of poets', by: 'Muhammad Iqbal' },
  { words: 'failure is a word unknown to me', by: 'Muhammad Ali Jinnah' },
  { words: 'with faith discipline and selfless devotion', by: 'Muhammad Ali Jinnah' },
];
