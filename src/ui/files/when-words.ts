import type { Version } from '../../model/network-map';
import type { Signs } from '../parts/scene-words';
import { dayWords } from '../parts/time-words';

/** `21. marraskuuta 2026 · minun näkökulmani`; a label of the point in time comes first. */
export function whenWords(signs: Signs, { date, label, perspective }: Version, language: string): string {
  const whose = perspective === 'mine' ? signs('perspective.mine') : perspective;
  return [label, dayWords(date, language), whose].filter(Boolean).join(' · ');
}
