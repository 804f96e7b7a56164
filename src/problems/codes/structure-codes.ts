import type { CatalogueEntry } from './catalogue-entry.ts';

/** What makes content readable and whole. Sheets cannot be made right without it, so none of it can be switched off. */
export const structureCodes = {
  'file/encoding': {
    severity: 'error',
    title: 'Files are text in UTF-8',
    why: 'Anything else shows wrong letters. Save the file as UTF-8 in your editor.',
  },
  'file/too-large': {
    severity: 'error',
    title: 'Files are at most 2 MB',
    why: 'A file that large is not an outline or an article. Split it.',
  },
  'file/link': {
    severity: 'error',
    title: 'Content lies inside the content folder',
    why: 'A symbolic link that leads out of the folder, or to a hidden file in it, could publish what is private. Copy the file in.',
  },
  'file/name': {
    severity: 'error',
    title: 'File names are ids',
    why: 'The name becomes the id and the address: small letters, digits and hyphens. Rename the file.',
  },
  'file/ignored': {
    severity: 'warning',
    title: 'Every file in the content folders is read',
    why: 'Outlines, facts and questions end in .yaml, articles in .md; anything else there is not read.',
  },
  'site/no-logo': {
    severity: 'error',
    title: 'The logo is beside site.yaml',
    why: 'It is copied to the site, so it must be an .svg or .png file in the same folder.',
  },
  'site/unsafe-logo': {
    severity: 'error',
    title: 'The logo is a picture and nothing else',
    why: 'It is copied to the site, where an SVG file that is opened by its address can act as a page does. Scripts, links, document types, and whatever leads out of the picture are refused. Export it as plain SVG without them, or as PNG.',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'YAML can be read',
    why: 'Often a missing quote, a tab, or a colon in a text that has no quotes around it.',
  },
  'front-matter/missing': {
    severity: 'error',
    title: 'Articles begin with front matter',
    why: 'Title, author, outlet and the rest stand between two lines of three hyphens at the top.',
  },
  'front-matter/language': {
    severity: 'error',
    title: 'Front matter is YAML',
    why: 'Front matter in a programming language would be run as a program. Begin the file with a bare `---`.',
  },
  'schema/unknown-key': {
    severity: 'error',
    title: 'Keys are known',
    why: 'A misspelt key would be left off the sheet without a word.',
  },
  'schema/missing': {
    severity: 'error',
    title: 'What is required is there',
    why: 'Sheets cannot be made without it.',
  },
  'schema/type': {
    severity: 'error',
    title: 'Values are of the right kind',
    why: 'A list begins its lines with hyphens; a text holding a colon needs quotes.',
  },
  'schema/choice': {
    severity: 'error',
    title: 'Choices are among those offered',
    why: 'Sheets sort and label by these words, so only the listed ones may be used.',
  },
  'schema/value': {
    severity: 'error',
    title: 'Values make sense',
    why: 'Dates exist, ids and addresses are well formed, texts fit their limits.',
  },
  'id/duplicate': {
    severity: 'error',
    title: 'Ids are used once',
    why: 'References, overlays and flashcards find an item by its id. Rename one of the two.',
  },
  'reference/unknown-article': {
    severity: 'error',
    title: 'Evidence names an article that exists',
    why: 'A reader who follows the reference must find the source in content/articles.',
  },
  'reference/unknown-paragraph': {
    severity: 'error',
    title: 'Evidence names a paragraph that exists',
    why: 'Paragraphs are the blocks of the article’s body, counted from 1, headings left out.',
  },
  'reference/unknown-fact': {
    severity: 'error',
    title: 'Facts named are in the library or the outline',
    why: 'A figure is kept once, in content/facts, and corrected there for every topic.',
  },
  'reference/unknown-quote': {
    severity: 'error',
    title: 'Quotations named are in the outline',
    why: '`quote:<id>` speaks of the outline’s own `quotes`.',
  },
  'reference/unknown-paper': {
    severity: 'error',
    title: 'Papers named are in exams.yaml',
    why: 'A sheet says which paper it serves; the paper’s rules are kept in exams.yaml.',
  },
  'reference/unknown-profile': {
    severity: 'error',
    title: 'Profiles named are in exams.yaml',
    why: 'Word and time budgets come from the profile.',
  },
  'reference/unknown-question': {
    severity: 'error',
    title: 'Past questions named are in the bank',
    why: 'A past question is only as good as its provenance, which the bank in content/questions keeps.',
  },
  'reference/unknown-item': {
    severity: 'error',
    title: 'Items named are in the outline',
    why: '`addresses`, `use` and `skip` name causes, repercussions and other items of the same outline by id.',
  },
  'reference/unknown-topic': {
    severity: 'error',
    title: 'Related topics exist',
    why: 'Each becomes a link.',
  },
  'date/order': {
    severity: 'error',
    title: 'Dates are in a possible order',
    why: 'An outline cannot be due for review before it was written, nor a source read before it was published.',
  },
  'mcq/same-options': {
    severity: 'error',
    title: 'The options of an MCQ differ',
    why: 'Two options that say the same make two right answers, or none.',
  },
  'profile/budget': {
    severity: 'error',
    title: 'The parts of a profile add up to its budget',
    why: 'The essay plan shares out the words by part; the total must be the one it announces.',
  },
  'overlay/unknown-topic': {
    severity: 'error',
    title: 'An overlay extends a topic that exists',
    why: '`extends` names an outline of content/outlines.',
  },
  'overlay/unknown-item': {
    severity: 'error',
    title: 'An overlay places and removes items that exist',
    why: '`after`, `before` and `remove` name items of the outline that is extended; it may have changed.',
  },
} as const satisfies Record<string, CatalogueEntry>;
