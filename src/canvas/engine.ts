import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition } from 'cytoscape';
import type { Scene } from '../scene/scene';
import { leastZoom } from './view';

/**
 * Cytoscape holds who is where, which ties hold on to them, and the view. It draws nothing and has no hands: the scene
 * is drawn as SVG, and pens, palms and nearest centres are told apart here.
 */
export function startEngine(): Core {
  return cytoscape({ headless: true, layout: { name: 'null' }, minZoom: leastZoom, maxZoom: 4 });
}

/** Makes the engine hold exactly the tokens and ties of the scene, where the scene has them. */
export function feedEngine(engine: Core, scene: Scene): void {
  const wanted = new Map([...tokensOf(scene), ...tiesOf(scene)].map((element) => [element.data.id ?? '', element]));
  engine.batch(() => {
    engine
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const found = engine.getElementById(id);
      if (found.empty()) engine.add(element);
      else if (element.position && differ(found.position(), element.position)) found.position(element.position);
      else if (found.isEdge()) moveEnds(found, element);
    }
  });
}

function tokensOf({ tokens }: Scene): readonly ElementDefinition[] {
  return tokens.map(({ id, at }) => ({ group: 'nodes', data: { id }, position: { ...at } }));
}

/** Ties of a group have no token at their end. */
function tiesOf({ tokens, ties }: Scene): readonly ElementDefinition[] {
  const known = new Set<string>(tokens.map(({ id }) => id));
  return ties
    .filter(({ between }) => between.every((end) => known.has(end)))
    .map(({ id, between: [source, target] }) => ({ group: 'edges', data: { id: tieKey(id), source, target } }));
}

/** Ids are unique among people and among ties, but the engine keeps both in one drawer. */
function tieKey(id: string): string {
  return `tie ${id}`;
}

function differ(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) > 0.01 || Math.abs(one.y - other.y) > 0.01;
}

function moveEnds(found: CollectionReturnValue, { data: { source, target } }: ElementDefinition): void {
  const isSame = found.data('source') === source && found.data('target') === target;
  if (!isSame) found.move({ source: String(source), target: String(target) });
}
