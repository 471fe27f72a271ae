import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { TieEnd } from '../../../src/model/tie';
import { FindingCards } from '../../../src/ui/finding/finding-cards';
import type { Finding } from '../../../src/ui/map/map-session';
import { aGroup, aPerson, aTie, aVersion } from '../../makers';
import { renderInRoom } from '../view/a-room';

const [aiti, isa, mummi] = ['äiti', 'isä', 'mummi'].map((name) => aPerson({ id: name, name }));
if (!aiti || !isa || !mummi) throw new Error('There are three.');
const home = aGroup({ id: 'koti', name: 'koti', members: [aiti.id] });
const version = aVersion({
  people: [aiti, isa, mummi],
  groups: [home],
  ties: [
    aTie([mummi.id, aiti.id], { id: 'mummi', direction: 'toSecond', label: 'lapset', qualities: ['strong'] }),
    aTie(['centre', aiti.id], { id: 'mina' }),
  ],
});

async function cards(finding: Finding) {
  const onFocus = vi.fn();
  const onTied = vi.fn();
  const ends: readonly TieEnd[] = ['centre', aiti?.id ?? 'centre', isa?.id ?? 'centre'];
  const room = await renderInRoom(version, <FindingCards ends={() => ends} onFocus={onFocus} onTied={onTied} />);
  act(() => room.session.setState({ finding }));
  return { ...room, onFocus, onTied, now: () => room.document.getState().map.versions[0] };
}

describe('Yhdistä by name', () => {
  it('ties whom it began from, with the kinds that were ticked, and the keyboard goes back there', async () => {
    const { user, onFocus, now, session } = await cards({ what: 'connect', from: aiti.id });
    await user.keyboard('isa{Enter}');
    await user.keyboard(' {Tab} {Enter}');
    expect(now().ties.at(-1)).toMatchObject({ between: [aiti.id, isa.id], qualities: ['strong', 'distant'] });
    expect(onFocus).toHaveBeenLastCalledWith(aiti.id);
    expect(session.getState()).toMatchObject({ finding: undefined, tool: 'select' });
  });

  it('skips the kind with Enter', async () => {
    const { user, now } = await cards({ what: 'connect', from: isa.id });
    await user.keyboard('min{Enter}{Enter}');
    expect(now().ties.at(-1)).toMatchObject({ between: [isa.id, 'centre'], qualities: [] });
  });

  it('opens the tie of a pair that is tied already', async () => {
    const { user, onTied, now, session } = await cards({ what: 'connect', from: aiti.id });
    await user.keyboard('mummi{Enter}');
    expect(onTied).toHaveBeenCalledWith(aiti.id, mummi.id);
    expect(session.getState().chosen).toEqual({ kind: 'tie', id: 'mummi' });
    expect(now().ties).toHaveLength(2);
  });

  it('has the centre and the groups in the list, save for a group of one’s own', async () => {
    const { session } = await cards({ what: 'connect', from: isa.id });
    const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names()).toEqual(['Minä', 'mummi', 'äiti', 'koti']);
    act(() => session.setState({ finding: { what: 'connect', from: aiti.id } }));
    expect(names()).toEqual(['Minä', 'isä', 'mummi']);
  });

  it('leaves everything as it was with Esc', async () => {
    const { user, onFocus, now, session } = await cards({ what: 'connect', from: aiti.id });
    await user.keyboard('isa{Enter}{Escape}');
    expect(now()).toBe(version);
    expect(session.getState().finding).toBeUndefined();
    expect(onFocus).toHaveBeenLastCalledWith(aiti.id);
  });
});

describe('Walking ties', () => {
  it('reads each as a sentence, in reading order, and opens one', async () => {
    const { user, session } = await cards({ what: 'ties', of: aiti.id, at: version.ties[1]?.id ?? ('' as never) });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Minä ja äiti. yhteys.',
      'mummi ja äiti. vahva. Keneltä: mummi. Kenelle: äiti. lapset.',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(session.getState()).toMatchObject({ chosen: { kind: 'tie', id: 'mummi' }, panelCalls: 1 });
  });

  it('goes to the other end, or back', async () => {
    const at = version.ties[0]?.id ?? ('' as never);
    const { user, onFocus } = await cards({ what: 'ties', of: aiti.id, at });
    await user.keyboard('{ArrowRight}');
    expect(onFocus).toHaveBeenLastCalledWith(mummi.id);
  });
});

describe('Finding somebody', () => {
  it('brings the keyboard there, and leaves a chosen tie', async () => {
    const { user, session, onFocus } = await cards({ what: 'person' });
    act(() => session.setState({ chosen: { kind: 'tie', id: version.ties[0]?.id ?? ('' as never) } }));
    await user.keyboard('isa{Enter}');
    expect(onFocus).toHaveBeenLastCalledWith(isa.id);
    expect(session.getState()).toMatchObject({ finding: undefined, chosen: { kind: 'nothing' } });
  });
});
