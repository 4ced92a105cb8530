/**
 * What Slack accepts, from its Block Kit reference (docs.slack.dev/reference/block-kit, 2026-09). Lengths are in
 * characters as a reader counts them. `message` and `blockText` are lower than what is documented: Slack refuses
 * longer messages with msg_blocks_too_long without saying where the limit is (bolt-js issues 2509 and 2867).
 */
export const limits = {
  blocks: 45,
  viewBlocks: 100,
  /** All words of all blocks, tables left out. */
  blockText: 9_000,
  /** The plain text beside the blocks. */
  message: 3_900,
  header: 150,
  section: 2_900,
  context: 10,
  contextText: 1_900,
  buttons: 10,
  button: 75,
  value: 2_000,
  url: 3_000,
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  caption: 150,
  option: 75,
  optionValue: 150,
  options: 100,
  modalTitle: 24,
} as const;
