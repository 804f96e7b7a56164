import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command line: every command with its options. Each command's code is loaded only when it is run.
 * @returns a function from arguments to exit code.
 */
export function createProgram(terminal: Terminal): (args: readonly string[]) => Promise<ExitCode> {
  return async (args) => {
    let code: ExitCode = EXIT_CODES.done;
    const program = new Command('khulasa')
      .description('Turns source articles and YAML outlines into revision sheets, HTML and PDF.')
      .version(terminal.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print help')
      .helpCommand('help [command]', 'print help for a command')
      .showSuggestionAfterError()
      .showHelpAfterError('Run `khulasa --help` for what there is.')
      .configureOutput({
        writeOut: (text) => terminal.result(text.trimEnd()),
        writeErr: (text) => terminal.tell(text.trimEnd()),
      })
      .exitOverride();
    addCommands(program, terminal, (ended) => {
      code = ended;
    });
    try {
      if (args.length === 0) {
        terminal.tell(program.helpInformation().trimEnd());
        return EXIT_CODES.usage;
      }
      await program.parseAsync(args, { from: 'user' });
      return code;
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
    }
  };
}

function addCommands(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const content = (): Option =>
    new Option('--content <dir>', 'the content folder').default('content');
  const overlay = (): Option =>
    new Option('--overlay <name>', 'lay an overlay of content/overlays over the outlines');
  const templates = (): Option =>
    new Option(
      '--templates <dir>',
      'templates that stand in for built-in ones of the same name',
    ).default('templates');
  program
    .command('build')
    .description('make every sheet, HTML and PDF, and the site')
    .argument('[topic...]', 'only these topics')
    .addOption(content())
    .addOption(templates())
    .option('--out <dir>', 'the folder to write', 'output')
    .option('--sheets <list>', 'only these kinds of sheet, parted by commas', parseList)
    .addOption(new Option('--formats <list>', 'html or pdf (both)').argParser(parseFormats))
    .addOption(overlay())
    .option('--shard <i/n>', 'only every n-th topic, from the i-th; see `khulasa merge`')
    .option('--jobs <n>', 'sheets printed at once (one for each processor)', parseCount)
    .option('--browser <file>', 'the browser to print with')
    .option('--no-cache', 'print every sheet anew, also those that have not changed')
    .option('--why <list>', 'tell why the PDFs of these topics were printed again', parseList)
    .option('--force', 'write into a folder that holds files of others', false)
    .option('--json', 'print the outcome as JSON on standard output', false)
    .addHelpText(
      'after',
      '\nExamples:\n  khulasa build\n  khulasa build pakistan-us-relations --sheets revision --formats html',
    )
    .action(async (topics: string[], options) => {
      const { runBuild } = await import('./run-build.ts');
      end(await runBuild({ topics, ...options }, terminal));
    });
  program
    .command('merge')
    .description('put the parts of a build together that was made with --shard')
    .argument('<part...>', 'the folders of all parts')
    .option('--out <dir>', 'the folder to write', 'output')
    .option('--force', 'write into a folder that holds files of others', false)
    .addHelpText(
      'after',
      '\nExample:\n  khulasa build --shard 1/2 --out part-1\n  khulasa build --shard 2/2 --out part-2\n  khulasa merge part-1 part-2',
    )
    .action(async (parts: string[], options) => {
      const { runMerge } = await import('./run-merge.ts');
      end(await runMerge({ parts, ...options }, terminal));
    });
  program
    .command('check')
    .description('tell every problem of the content, without making sheets')
    .argument('[topic...]', 'only these topics')
    .addOption(content())
    .addOption(overlay())
    .addOption(
      new Option('--format <format>', 'how to tell')
        .choices(['pretty', 'json', 'github', 'sarif'])
        .default('pretty'),
    )
    .option('--strict', 'let warnings fail too', false)
    .option('--rules', 'list the rules instead', false)
    .option('--explain <code>', 'say all there is to say of one rule instead')
    .addHelpText(
      'after',
      '\nExamples:\n  khulasa check\n  khulasa check pakistan-us-relations --strict\n  khulasa check --explain yaml/syntax',
    )
    .action(async (topics: string[], options) => {
      const { runCheck } = await import('./run-check.ts');
      end(await runCheck({ topics, ...options }, terminal));
    });
  program
    .command('derive')
    .description('propose an outline made from articles: saved web pages, text or Markdown')
    .argument('<article...>', 'files: .html, .txt or .md')
    .option('--out <file>', 'write the outline there; what is new is added to one that is there')
    .option('--save', 'keep the articles in content/articles', false)
    .addOption(content())
    .option('--title <text>', 'what the outline is to be called')
    .option('--explain', 'tell what each sentence is taken for, and why, instead', false)
    .addOption(
      new Option('--format <format>', 'how to print on standard output')
        .choices(['yaml', 'json'])
        .default('yaml'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  khulasa derive editorial.html --save --out content/outlines/canals.yaml\n  khulasa derive --explain editorial.html',
    )
    .action(async (articles: string[], options) => {
      const { runDerive } = await import('./run-derive.ts');
      end(await runDerive({ articles, ...options }, terminal));
    });
  program
    .command('dev')
    .description(
      'show the pages in a browser while you write: each save is shown, with what is wrong',
    )
    .argument('[topic...]', 'only these topics')
    .addOption(content())
    .addOption(templates())
    .addOption(overlay())
    .option('--port <n>', 'where it is served, on this machine alone (from 4500)', parsePort)
    .addHelpText('after', '\nExamples:\n  khulasa dev\n  khulasa dev --overlay evening-class')
    .action(async (topics: string[], options) => {
      const { runDev } = await import('./run-dev.ts');
      end(await runDev({ topics, ...options }, terminal));
    });
  program
    .command('doctor')
    .description('tell whether everything needed is here, and how to mend what is not')
    .addOption(content())
    .option('--browser <file>', 'the browser to print with')
    .action(async (options) => {
      const { runDoctor } = await import('./run-doctor.ts');
      end(await runDoctor(options, terminal));
    });
  program
    .command('new')
    .description('make a content folder to begin with')
    .argument('<dir>', 'where to make it: `.` for here')
    .action(async (folder: string) => {
      const { runNew } = await import('./run-new.ts');
      end(await runNew(folder, terminal));
    });
}

function parseList(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes(''))
    throw new InvalidArgumentError('Write names parted by commas, such as `revision,one-page`.');
  return names;
}

function parseFormats(text: string): string[] {
  const formats = parseList(text);
  if (formats.some((format) => format !== 'html' && format !== 'pdf'))
    throw new InvalidArgumentError('Write `html`, `pdf` or `html,pdf`.');
  return [...new Set(formats)];
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError('Write a whole number from 1 to 64.');
  return count;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write a whole number from 1 to 65535.');
  return port;
}
