import type { TFunction } from 'i18next';
import type { FileProblem } from '../../files/file-problem';

/** Why a file was not opened, as the middle of a sentence. */
export function problemWords(t: TFunction<'files'>, problem: FileProblem): string {
  switch (problem.reason) {
    case 'tooMany':
      return t('problem.tooMany', { what: t(`list.${problem.what}`), limit: problem.limit });
    case 'contradiction':
      return t('problem.contradiction', { rule: t(`rule.${problem.rule}`), where: problem.where });
    default:
      return t(`problem.${problem.reason}`, { ...problem });
  }
}

/** A file's name as it can be shown: not endless, and without signs that would turn the sentence round. */
export function shownFileName({ name }: File): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.length <= 60 ? plain : `${plain.slice(0, 40)}…${plain.slice(-16)}`;
}

/** Not refused for good: it opens with a passphrase. */
export function asksForPassphrase({ reason }: FileProblem): boolean {
  return reason === 'encrypted' || reason === 'wrongPassphrase';
}
