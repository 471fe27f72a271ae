let count = 0;

/** Of a database that no other test uses. */
export function aName(): string {
  count += 1;
  return `test-${process.pid}-${count}`;
}
