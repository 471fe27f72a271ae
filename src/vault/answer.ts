/** What was asked for, or why not. */
export type Answer<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const refused = <Problem extends string>(problem: Problem) => ({ ok: false, problem }) as const;
