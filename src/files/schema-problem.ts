import { type BaseIssue, getDotPath } from 'valibot';
import type { FileProblem, LimitedList } from './file-problem';
import { shortened } from './json-text';
import { limits } from './limits';

/** What the first thing that did not fit the schema is, in terms that can be said to people. */
export function schemaProblem(issue: BaseIssue<unknown>): FileProblem {
  const where = wayTo(issue);
  const key = where.split('.').at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { reason: 'unknownKey', key: shortened(String(issue.path?.at(-1)?.key ?? key)) };
  }
  if (issue.type === 'max_length' && typeof issue.input === 'string') {
    return { reason: 'tooLong', where, limit: limits.textLength };
  }
  if (issue.type === 'max_length' || issue.type === 'max_entries') {
    const what = limitedList(key);
    return { reason: 'tooMany', what, limit: limits[what] };
  }
  return { reason: 'broken', where };
}

function wayTo(issue: BaseIssue<unknown>): string {
  return (getDotPath(issue) ?? '').split('.').map(shortened).join('.');
}

const limitedLists: readonly LimitedList[] = ['versions', 'people', 'ties', 'rings', 'areas', 'agreements'];

function limitedList(key: string): LimitedList {
  return limitedLists.find((list) => list === key) ?? 'entries';
}
