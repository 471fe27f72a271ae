import cytoscape, { type Core, type Css, type ElementDefinition } from 'cytoscape';
import type { Scene } from '../scene/scene';

/** Cytoscape sees, drags, zooms and finds; what it would draw stays invisible, because the scene is drawn as SVG. */
export function startEngine(container: HTMLElement): Core {
  return cytoscape({
    container,
    minZoom: 0.25,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'additive',
    desktopTapThreshold: 6,
    touchTapThreshold: 12,
    style: [
      { selector: 'node', style: { opacity: 0, width: 'data(size)', height: 'data(size)', events: 'yes' } },
      { selector: 'edge', style: { opacity: 0, width: 8, 'curve-style': 'bezier', 'control-point-step-size': 22 } },
      { selector: 'core', style: quietCore },
    ],
  });
}

/** No grey disc under the pointer. The types of the engine want all of its core style or none. */
const quietCore = { 'active-bg-opacity': 0, 'selection-box-opacity': 0.14 } as Css.Core;

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
    }
  });
}

function tokensOf({ tokens }: Scene): readonly ElementDefinition[] {
  return tokens.map(({ id, at, radius }) => ({
    group: 'nodes',
    data: { id, size: radius * 2 },
    position: { ...at },
    grabbable: id !== 'centre',
  }));
}

/** Ties of a group have no token at their end, and are chosen in the panel. */
function tiesOf({ tokens, ties }: Scene): readonly ElementDefinition[] {
  const known = new Set<string>(tokens.map(({ id }) => id));
  return ties
    .filter(({ between }) => between.every((end) => known.has(end)))
    .map(({ id, between: [source, target] }) => ({ group: 'edges', data: { id: tieKey(id), source, target } }));
}

/** Ids are unique among people and among ties, but the engine keeps both in one drawer. */
export function tieKey(id: string): string {
  return `tie ${id}`;
}

function differ(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) > 0.01 || Math.abs(one.y - other.y) > 0.01;
}
