import { createStore } from 'zustand/vanilla';

/** How emoji were last chosen, as long as the page lives: it is nobody's but the people at the screen. */
type EmojiTaste = {
  /** The last one first. */
  readonly recent: readonly string[];
  /** 0 is the yellow one, 1–5 from light to dark. */
  readonly tone: number;
};

export const emojiTaste = createStore<EmojiTaste>(() => ({ recent: [], tone: 0 }));

const mostRecent = 12;

export function rememberEmoji(emoji: string): void {
  emojiTaste.setState(({ recent }) => ({
    recent: [emoji, ...recent.filter((other) => other !== emoji)].slice(0, mostRecent),
  }));
}
