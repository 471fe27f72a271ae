/** Whether a text can name a kind of support or a mark: `worry`, `own_kyyti`. Files keep only such. */
export function isWord(key: string): boolean {
  return /^[a-z][A-Za-z0-9_]{0,63}$/.test(key) && !(key in Object.prototype);
}
