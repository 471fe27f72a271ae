import { isMac } from './control-key';

/** `Control+Z`, as `aria-keyshortcuts` has it; on a Mac `Meta+Z`. */
export function withControl(...keys: readonly string[]): string {
  return keys.map((key) => `${isMac() ? 'Meta' : 'Control'}+${key}`).join(' ');
}
