import { type BaseIssue, getDotPath } from 'valibot';
import { type FileProblem, shortened, tooManyIn } from './file-problem';
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
    return tooManyIn(key);
  }
  return { reason: 'broken', where };
}

function wayTo(issue: BaseIssue<unknown>): string {
  return (getDotPath(issue) ?? '').split('.').map(shortened).join('.');
}
