/** A field that browsers are told to keep out of: no autofill, no spelling service. */
export const asWritten = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 10_000,
} as const;
