const longestWait = 30;

/** How many seconds to wait before the next try, after so many wrong ones in a row: 1, 2, 4 … at most 30. */
export const waitAfter = (wrongTries: number): number =>
  wrongTries === 0 ? 0 : Math.min(2 ** (wrongTries - 1), longestWait);
