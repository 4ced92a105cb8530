/** A section as a reader calls it: "section 6.1", "Table 1", "Summary". */
export const placeName = (section: string): string => (/^\d/.test(section) ? `section ${section}` : section);
