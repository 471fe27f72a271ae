import type { TFunction } from 'i18next';
import type { WordsOf } from '../../model/frame-words';
import type { Area, Centre, Frame, Ring } from '../../model/network-map';
import type { TemplateShown } from '../../model/own-template';
import type { Place } from '../../model/person';
import { personMarks, type SymbolShape, supportKinds } from '../../model/person';
import type { LegendSign, SceneWords } from '../../scene/look';

/** The words of `signs` in one language. */
export type Signs = TFunction<'signs'>;

/** What people wrote stands as they wrote it; everything else is said in the language of the reader. */
export function sceneWords(signs: Signs, frame: Frame): SceneWords {
  return {
    centre: (centre) => centreName(signs, centre),
    area: (area) => areaName(signs, area),
    ring: (ring) => ringName(signs, ring),
    legend: (sign) => legendWords(signs, frame, sign),
    note: (kind) => signs(`noteKind.${kind}`),
  };
}

/** A ready-made template in the language of the reader, one's own as it was named. */
export function templateName(signs: Signs, template: TemplateShown): string {
  if (typeof template === 'string') return signs(`template.${template}`);
  return template.name || signs('unnamedTemplate');
}

export function centreName(signs: Signs, { label, word }: Centre): string {
  return label ?? signs(`centre.${word}`);
}

export function areaName(signs: Signs, { id, name }: Area): string {
  return name ?? signs(`area.${id}` as 'area.family', { defaultValue: signs('unnamedArea') });
}

export function ringName(signs: Signs, { id, name }: Ring): string {
  return name ?? signs(`ring.${id}` as 'ring.inner', { defaultValue: signs('unnamedRing') });
}

/** `Perhe, Sisin kehä`; only what the frame has. */
export function placeWords(signs: Signs, frame: Frame, { area, ring }: Pick<Place, 'area' | 'ring'>): string {
  const found = frame.areas.find(({ id }) => id === area);
  const areaWords = frame.areas.length === 0 ? [] : [found ? areaName(signs, found) : signs('noArea')];
  return [...areaWords, ...ringWords(signs, frame, ring)].join(', ');
}

function ringWords(signs: Signs, frame: Frame, ring: Place['ring']): readonly string[] {
  if (ring === 'outside') return [signs('outside')];
  const level = ring === null ? undefined : frame.rings[ring];
  return level ? [ringName(signs, level)] : [];
}

export function supportName(signs: Signs, frame: Frame, kind: string): string {
  const own = frame.words?.support?.find(({ key }) => key === kind)?.name;
  return own ?? (isOneOf(supportKinds, kind) ? signs(`support.${kind}`) : readable(kind));
}

export function markName(signs: Signs, frame: Frame, mark: string): string {
  const own = frame.words?.marks?.find(({ key }) => key === mark)?.name;
  return own ?? (isOneOf(personMarks, mark) ? signs(`mark.${mark}`) : readable(mark));
}

/** What a shape means here, or what it is called. */
export function symbolName(signs: Signs, frame: Frame, symbol: SymbolShape): string {
  return frame.words?.symbols?.find(({ key }) => key === symbol)?.name ?? signs(`symbol.${symbol}`);
}

export function wordName(signs: Signs, frame: Frame, of: WordsOf, key: string): string {
  if (of === 'support') return supportName(signs, frame, key);
  return of === 'marks' ? markName(signs, frame, key) : symbolName(signs, frame, key as SymbolShape);
}

function legendWords(signs: Signs, frame: Frame, sign: LegendSign): string {
  switch (sign.of) {
    case 'kind':
      return signs(`kind.${sign.key}`);
    case 'state':
      return signs(`state.${sign.key}`);
    case 'quality':
      return signs(`quality.${sign.key}`);
    case 'direction':
      return signs('direction.direction');
    case 'mark':
      return markName(signs, frame, sign.key);
    case 'support':
      return signs(`supportWay.${sign.key}`);
    case 'symbol':
      return symbolName(signs, frame, sign.key);
    case 'group':
      return signs(`groupKind.${sign.key}`);
    case 'groupAsOne':
      return signs('groupAsOne', { kind: signs(`groupKind.${sign.key}`) });
  }
}

/** An own word whose name is not known any more. */
function readable(key: string): string {
  return key.replace(/^own_/, '').replaceAll('_', ' ');
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return words.some((known) => known === word);
}
