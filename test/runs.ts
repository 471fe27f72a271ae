const isLong = process.env.LONG === '1';

/** How often a property is tried: whole in the long test, a third of that in every test. */
export const runs = (whole: number) => (isLong ? whole : Math.ceil(whole / 3));

/** In ms, for a property that is tried so often. */
export const patience = isLong ? 30 * 60_000 : 120_000;
