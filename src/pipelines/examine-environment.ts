import { findBrowser } from '../output/find-browser.ts';
import { findCacheFolder } from '../output/find-cache-folder.ts';
import { Failure } from '../problems/failure.ts';
import { readFonts } from '../render/read-fonts.ts';
import { checkContent } from './check-content.ts';

export interface ExamineOptions {
  readonly content: string;
  /** An absolute path. */
  readonly from: string;
  /** The day of the examination, `YYYY-MM-DD`. */
  readonly today: string;
  readonly browser?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: ((message: string) => void) | undefined;
}

/** One thing looked at. `note` is worth knowing, `missing` stops a build, `wrong` is in the content. */
export interface Finding {
  readonly what: string;
  readonly is: 'fine' | 'note' | 'missing' | 'wrong';
  readonly message: string;
  /** How to mend it; empty where nothing need be. */
  readonly hint: string;
}

export interface Examination {
  readonly findings: readonly Finding[];
}

/** Looks at everything that a build needs, and never throws a Failure: what is missing is a finding. */
export async function examineEnvironment(options: ExamineOptions): Promise<Examination> {
  return {
    findings: [
      {
        what: 'Node',
        is: 'fine',
        message: `${process.version} on ${process.platform} ${process.arch}`,
        hint: '',
      },
      ...(await finding('Browser', () => examineBrowser(options))),
      ...(await finding('Fonts', examineFonts)),
      ...(await finding('Content', () => examineContent(options))),
    ],
  };
}

async function finding(what: string, examine: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await examine();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [
      {
        what,
        is: what === 'Content' ? 'note' : 'missing',
        message: error.message,
        hint: error.hint ?? '',
      },
    ];
  }
}

async function examineBrowser(options: ExamineOptions): Promise<Finding[]> {
  const { executable, origin, version, rejected } = await findBrowser({
    explicit: options.browser,
    environment: options.environment,
    cacheFolder: await findCacheFolder(options.environment),
    onUnpack: () => options.onProgress?.('Unpacking the browser, once …'),
  });
  return [
    {
      what: 'Browser',
      is: 'fine',
      message: `${version}, ${ORIGINS[origin]}: ${executable}`,
      hint: '',
    },
    ...rejected.map(({ executable: other, why }): Finding => ({
      what: 'Browser passed over',
      is: 'note',
      message: `${other}: ${why}`,
      hint: '',
    })),
  ];
}

const ORIGINS = {
  option: 'named with --browser',
  environment: 'named in the environment',
  'puppeteer-cache': 'from puppeteer’s cache',
  system: 'installed on this system',
  packaged: 'brought by Khulasa',
} as const;

async function examineFonts(): Promise<Finding[]> {
  const families = [...new Set((await readFonts()).map(({ family }) => family))];
  return [{ what: 'Fonts', is: 'fine', message: families.join(', '), hint: '' }];
}

async function examineContent(options: ExamineOptions): Promise<Finding[]> {
  const { summary } = await checkContent({ ...options, topics: [] });
  const message = [
    count(summary.topics, 'topic'),
    count(summary.errors, 'error'),
    count(summary.warnings, 'warning'),
  ].join(', ');
  return [
    {
      what: 'Content',
      is: summary.errors > 0 ? 'wrong' : 'fine',
      message,
      hint: summary.errors > 0 ? 'Run `khulasa check` to see them.' : '',
    },
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
