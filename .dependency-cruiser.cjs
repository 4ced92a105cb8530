/**
 * Who may import whom. Each rule has its reason; `npm run lint` checks them.
 * The one way: corpus → library → question → answer → reply → cli. docs/design.md draws it.
 * A type-only import is gone when the program runs, so the rules that guard against running code leave it alone.
 */

const RUNNING = { dependencyTypesNot: ['type-only', 'type-import'] };
const PURE = '^(intents/|src/(question|answer|reply|search)/|src/ask[.]ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'corpus-knows-no-questions',
      severity: 'error',
      comment: 'The corpus is data that other tools read too. What is asked of it must not shape how it is loaded.',
      from: { path: '^src/corpus/' },
      to: { path: '^(src|intents)/', pathNot: '^src/(corpus/|errors[.]ts$)' },
    },
    {
      name: 'search-stands-alone',
      severity: 'error',
      comment:
        'The search ranks any documents, not only reports: `npm run search -- --docs` measures the very search that answers use.',
      from: { path: '^src/search/' },
      to: { path: '^(src|intents)/', pathNot: '^src/(search/|errors[.]ts$)', ...RUNNING },
    },
    {
      name: 'question-before-answer',
      severity: 'error',
      comment:
        'A question is read before anything is answered. The type of the last outcome is needed to read a follow-up; its code is not.',
      from: { path: '^src/question/' },
      to: { path: '^src/answer/', ...RUNNING },
    },
    {
      name: 'question-says-nothing',
      severity: 'error',
      comment: 'Reading a question does not depend on how the reply is worded or where it is shown.',
      from: { path: '^src/question/' },
      to: { path: '^src/(reply|cli|ingest|ask[.]ts)' },
    },
    {
      name: 'answer-before-reply',
      severity: 'error',
      comment:
        'What is found must not depend on how it is said: the same answer is shown as text, as JSON and elsewhere.',
      from: { path: '^src/answer/' },
      to: { path: '^src/(reply|cli|ingest|ask[.]ts)' },
    },
    {
      name: 'reply-knows-no-surface',
      severity: 'error',
      comment: 'The reply is worded once for every place it is shown in, and never looks anything up again.',
      from: { path: '^src/reply/' },
      to: { path: '^src/(cli|ingest|ask[.]ts)' },
    },
    {
      name: 'reply-runs-no-plan',
      severity: 'error',
      comment: 'The reply says what was answered. If it could run a plan, two places would settle what the answer is.',
      from: { path: '^src/reply/' },
      to: { path: '^src/answer/plans/', ...RUNNING },
    },
    {
      name: 'intents-are-data',
      severity: 'error',
      comment: 'Ways of asking are rules as typed data. They take types from the program and run none of it.',
      from: { path: '^intents/' },
      to: { path: '^src/', ...RUNNING },
    },
    {
      name: 'ingest-knows-no-questions',
      severity: 'error',
      comment: 'A report is turned into sections by rules about print. What can be asked of it is settled later.',
      from: { path: '^src/ingest/' },
      to: { path: '^(src|intents)/', pathNot: '^src/(ingest/|corpus/|errors[.]ts$)' },
    },
    {
      name: 'only-cli-adds-reports',
      severity: 'error',
      comment:
        'Only the ingest writes the corpus, and only the command line starts it. Answering never changes the data.',
      from: { path: '^(src|intents)/', pathNot: '^src/(ingest|cli)/' },
      to: { path: '^src/ingest/' },
    },
    {
      name: 'only-ingest-writes-files',
      severity: 'error',
      comment:
        'One place that writes is one place to look when a file of the corpus is wrong. The Slack app and receipts are kept in another folder.',
      from: {
        path: '^(src|intents)/',
        pathNot: '^src/(ingest/|slack/store/data-folder[.]ts$|web/receipts/store[.]ts$)',
      },
      to: { path: '(^|/)node_modules/(@types/)?write-file-atomic' },
    },
    {
      name: 'middle-is-pure',
      severity: 'error',
      comment:
        'Reading, answering and wording touch no disk, network, clock or environment, so the same question always gets the same answer.',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'edges-stay-edges',
      severity: 'error',
      comment:
        'The command line is an edge: it calls the program, nothing in the program calls it. The timings open the corpus as a command does.',
      from: { path: '^(src|intents)/', pathNot: '^src/(cli|bench)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'bolt-in-slack-only',
      severity: 'error',
      comment: 'Only the Slack app knows Slack. The same answer is shown elsewhere without it.',
      from: { path: '^(src|intents)/', pathNot: '^src/slack/' },
      to: { path: '(^|/)node_modules/@slack/' },
    },
    {
      name: 'slack-is-an-edge',
      severity: 'error',
      comment: 'The Slack app calls the program, nothing in the program calls it; the command line starts it.',
      from: { path: '^(src|intents)/', pathNot: '^src/(slack|cli)/' },
      to: { path: '^src/slack/' },
    },
    {
      name: 'charts-loaded-when-drawn',
      severity: 'error',
      comment: 'The charting library takes a third of a second to load; a figure must not wait for it.',
      from: { path: '^(src|intents)/', pathNot: '^src/chart/' },
      // What a chart shows and how large it is needs no charting library.
      to: { path: '^src/chart/', pathNot: '^src/chart/(?:chart|layout)\\.ts$', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    {
      name: 'web-is-an-edge',
      severity: 'error',
      comment: 'The pages call the program, nothing in the program calls them; the command line starts them.',
      from: { path: '^(src|intents)/', pathNot: '^src/(web|cli)/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'hono-in-web-only',
      severity: 'error',
      comment: 'Only the pages know how they are served.',
      from: { path: '^(src|intents)/', pathNot: '^src/web/' },
      to: { path: '(^|/)node_modules/(hono|@hono)/' },
    },
    {
      name: 'commander-in-cli-only',
      severity: 'error',
      comment: 'Options and exit codes belong to the command line alone.',
      from: { path: '^(src|intents)/', pathNot: '^src/cli/' },
      to: { path: '(^|/)node_modules/commander' },
    },
    {
      name: 'compromise-in-checks-only',
      severity: 'error',
      comment:
        'compromise takes about half a second to load. Only the coverage check needs it; answering must not wait for it (docs/decisions/0005-stack.md).',
      from: { path: '^(src|intents)/', pathNot: '^src/corpus/coverage[.]ts$' },
      to: { path: '(^|/)node_modules/compromise' },
    },
    {
      name: 'coverage-loaded-when-asked',
      severity: 'error',
      comment: 'The coverage check brings compromise with it, so it is imported when the command runs, not before.',
      from: { path: '^(src|intents)/' },
      to: { path: '^src/corpus/coverage[.]ts$', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Two files that need each other to run are one file in two places. Types may point back. Plans may hand a question to one another: a comparison with one side held is a figure, a figure with two sides asked is a comparison.',
      from: { pathNot: '^src/answer/plans/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } },
    },
    {
      name: 'no-missing-files',
      severity: 'error',
      comment: 'An import that leads nowhere fails when it is reached, which may be in front of a reader.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment:
        'What the program needs to run stands under "dependencies", so that it runs without the tools for building it.',
      from: { path: '^(src|intents)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      comment: 'A package that only another package brings along can vanish with its next version.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      comment: 'Tests know the program; the program does not know its tests.',
      from: { path: '^(src|intents)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-unused-files',
      severity: 'error',
      comment:
        'A file that nothing imports is dead, or its use was forgotten. Commands in src/cli are where it begins; what src/web/assets holds is sent to browsers.',
      from: { orphan: true, pathNot: '^src/(cli/|web/assets/)' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
