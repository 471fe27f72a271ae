/** How often a property is tried: whole in the long test, a third of that in every test. */
export const runs = (whole: number) => (process.env.LONG === '1' ? whole : Math.ceil(whole / 3));
