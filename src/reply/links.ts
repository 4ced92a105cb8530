/** A section's name in an address: "2.10.1" → "s-2.10.1", "Table 1" → "s-table-1". */
export const anchorOf = (section: string): string =>
  `s-${section
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** Where a report's page shows a section, below the public address. */
export const sectionPath = ({ report, section }: { report: string; section: string }): string =>
  `/reports/${encodeURIComponent(report)}#${anchorOf(section)}`;
