type Props = { readonly ways: readonly (readonly string[])[] };

/** Keys as they stand on a keyboard; several ways side by side. */
export function Keys({ ways }: Props) {
  return ways.map((keys, at) => (
    <span key={keys.join(' ')}>
      {at > 0 && ' / '}
      {keys.map((key, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Esc Esc is the same key twice.
        <span key={place}>
          {place > 0 && ' '}
          <kbd>{key}</kbd>
        </span>
      ))}
    </span>
  ));
}
