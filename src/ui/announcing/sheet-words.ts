import type { DescribeFrame } from '../../model/changes/describe-frame';
import type { DescribeWords } from '../../model/changes/describe-words';
import type { Area, Frame, Ring } from '../../model/network-map';
import { areaName, centreName, ringName, wordName } from '../parts/scene-words';
import { goneFrom } from './removal-words';
import type { SaidWords, Turn } from './said-words';

/** New words for the centre, a ring or an area. A picture says itself what it is. */
export function frameNamedWords(words: SaidWords, change: DescribeFrame, { after }: Turn): string | undefined {
  const name = newName(words, change, after.frame);
  return name === undefined ? undefined : words.said('renamed', { name });
}

export function newName({ signs }: SaidWords, { centre, ring, area }: DescribeFrame, frame: Frame): string | undefined {
  const renamedRing = frame.rings.find(({ id }) => id === ring?.id);
  const renamedArea = frame.areas.find(({ id }) => id === area?.id);
  if (renamedRing) return ringName(signs, renamedRing);
  if (renamedArea) return areaName(signs, renamedArea);
  return centre && Object.hasOwn(centre, 'label') ? centreName(signs, frame.centre) : undefined;
}

/** Another frame, or one thing about it: a part more or less, their order, their widths. */
export function frameSwitchedWords(words: SaidWords, { before, after }: Turn): string | undefined {
  const [former, now] = [before.frame, after.frame];
  const areas = partsWords(words, former.areas, now.areas, areaPatterns);
  const rings = partsWords(words, former.rings, now.rings, ringPatterns);
  if (areas === 'other' || rings === 'other' || (areas && rings)) return words.said('frameChanged');
  return areas ?? rings;
}

type Part = Ring | Area;

const areaPatterns = { added: 'areaAdded', removed: 'areaRemoved' } as const;
const ringPatterns = { added: 'ringAdded', removed: 'ringRemoved' } as const;

/** `other`: more than one thing at once. */
function partsWords(
  words: SaidWords,
  before: readonly Part[],
  after: readonly Part[],
  patterns: typeof areaPatterns | typeof ringPatterns,
): 'other' | string | undefined {
  const gone = goneFrom(before, after);
  const come = goneFrom(after, before);
  const [removed, added] = [gone[0], come[0]];
  if (gone.length + come.length > 1) return 'other';
  if (removed) return words.said(patterns.removed, { name: partName(words, removed) });
  if (added) return words.said(patterns.added, { name: partName(words, added) });
  if (after.some(({ id }, at) => before[at]?.id !== id)) {
    return words.said('order', { names: after.map((part) => partName(words, part)).join(', ') });
  }
  const resized = after.filter((part, at) => part.share !== before[at]?.share);
  const names = resized.map((part) =>
    words.said('width', { name: partName(words, part), percent: Math.round((part.share ?? 1) * 100) }),
  );
  return names.length === 0 ? undefined : words.said('widths', { names: names.join(', ') });
}

function partName({ signs }: SaidWords, part: Part): string {
  return 'colour' in part ? areaName(signs, part) : ringName(signs, part);
}

/** A word of one's own more or less. Hiding and renaming one says itself. */
export function vocabularyWords(words: SaidWords, { of }: DescribeWords, { before, after }: Turn): string | undefined {
  const [former = [], now = []] = [before, after].map(({ frame }) =>
    (frame.words?.[of] ?? []).filter(({ key }) => key.startsWith('own_')).map(({ key }) => ({ id: key })),
  );
  const [added] = goneFrom(now, former);
  const [removed] = goneFrom(former, now);
  const name = ({ frame }: Turn['after'], key: string) => wordName(words.signs, frame, of, key);
  if (added) return words.said('wordAdded', { name: name(after, added.id) });
  return removed && words.said('wordRemoved', { name: name(before, removed.id) });
}
