/** Words with every run of white space as one space: line breaks are no part of what a report says. */
export const fold = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
