/**
 * `unavailable`: the browser gives no database. `newer`: a later version of the program has been here.
 * `full`: no room. `slow`: no answer in time, so that what was asked may or may not have been done.
 * `blocked`: an earlier version of the program has it open, and does not let go. `upgrading`: it is brought up to date.
 */
export type Failure = 'unavailable' | 'newer' | 'full' | 'slow' | 'failed' | 'blocked' | 'upgrading';

/** A full disk comes as an UnknownError that tells it only in its message. */
export function failureOf(
  error: unknown,
  otherwise: 'unavailable' | 'failed',
): Exclude<Failure, 'blocked' | 'upgrading'> {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error();
  if (name === 'QuotaExceededError' || /no.?space|disk.{0,6}full/i.test(message)) return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'TimeoutError') return 'slow';
  return otherwise;
}
