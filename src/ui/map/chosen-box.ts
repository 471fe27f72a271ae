import type { PersonId } from '../../model/ids';
import { around, boxAround } from '../../scene/boxes';
import type { Scene } from '../../scene/scene';
import type { Box } from '../../scene/shapes';
import { tokenRoom } from '../../scene/unit-for';

/** The part of the scene that these people and their names take; none when nobody of them is there. */
export function chosenBox({ tokens, look }: Scene, people: readonly PersonId[]): Box | undefined {
  const room = tokenRoom(look.textScale, look.upright);
  const [first, ...others] = tokens
    .filter(({ id }) => people.some((person) => person === id))
    .map(({ at }) => boxAround(at, room.across * 2, room.up * 2));
  return first && around(first, others);
}
