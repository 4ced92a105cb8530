/** Makes something when it is first asked for, and keeps it. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { it: T } | undefined;
  return () => (made ??= { it: make() }).it;
};

/**
 * Makes something of each text once, and keeps it.
 * @param most how many are kept at the most; what comes later is made each time
 */
export const perText = <T>(make: (text: string) => T, most = Infinity): ((text: string) => T) => {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size < most) made.set(text, value);
    return value;
  };
};
