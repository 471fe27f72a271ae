/** What a map room has for the other tabs, where there is none. */
export const aloneAtMap = { refuse: () => undefined, halfDone: new Set<() => void>() };
