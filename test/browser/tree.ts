import type { CDPSession } from '@playwright/test';

/** Something in the browser's own accessibility tree, with what is in it. */
export type Heard = {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly isSelected: boolean;
  readonly parts: readonly Heard[];
};

type Raw = Awaited<ReturnType<typeof rawNodes>>[number];

/** The whole tree as a screen reader gets it: what is left out of it is stepped over. */
export async function readTree(session: CDPSession): Promise<Heard> {
  const nodes = await rawNodes(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const partsOf = ({ childIds = [] }: Raw): readonly Heard[] =>
    childIds.flatMap((id) => {
      const node = byId.get(id);
      if (!node || node.role?.value === 'InlineTextBox') return [];
      return node.ignored ? partsOf(node) : [heard(node, partsOf(node))];
    });
  return { role: 'page', name: '', value: '', isSelected: false, parts: nodes[0] ? partsOf(nodes[0]) : [] };
}

async function rawNodes(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

function heard({ role, name, value, properties = [] }: Raw, parts: readonly Heard[]): Heard {
  const isSelected = properties.some((one) => one.name === 'selected' && one.value.value === true);
  return { role: said(role?.value), name: said(name?.value), value: said(value?.value), isSelected, parts };
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Everything of a role inside, in reading order. */
export function all(inside: Heard | undefined, role: string): readonly Heard[] {
  return (inside?.parts ?? []).flatMap((part) => [...(part.role === role ? [part] : []), ...all(part, role)]);
}

export function textIn(inside: Heard | undefined): string {
  return all(inside, 'StaticText')
    .map(({ name }) => name)
    .join('');
}

/** Which of the choices of a list is chosen; -1 where there is no such list. */
export function choiceIn(inside: Heard | undefined, at = 0): number {
  return all(all(inside, 'combobox')[at], 'option').findIndex(({ isSelected }) => isSelected);
}

export function writtenIn(inside: Heard | undefined): string {
  return all(inside, 'textbox')[0]?.value ?? '';
}
