import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/model/person';
import { aiti, at, idsOf, newcomers, pekka, sisko, tie } from './a-network';
import { listening } from './listening';

const second = 1000;
const name = (written: string) => ({ verb: 'describePerson', person: aiti.id, set: { name: written } }) as const;
const place = (to: Place) => ({ verb: 'placePeople', places: [{ person: aiti.id, place: to }] }) as const;

describe('Of what is done', () => {
  it('each is said once, and once more when it is undone and done again', async () => {
    const { document, run, heardAfter } = await listening();
    run({ verb: 'removeThings', people: [sisko.id], ties: [] });
    expect(heardAfter(second)).toEqual(['Sisko poistettu, 1 yhteys poistui. Kumoa: Ctrl Z.']);
    document.undo();
    expect(heardAfter(second)).toEqual(['Kumottu: poisto, Sisko.']);
    document.redo();
    expect(heardAfter(second)).toEqual(['Tehty uudelleen: poisto, Sisko.']);
  });

  it('many at once are one sum', async () => {
    const { run, heardAfter } = await listening();
    run({ verb: 'addPeople', people: newcomers(5) });
    expect(heardAfter(second)).toEqual(['5 ihmistä lisätty: Perhe, Keskimmäinen kehä.']);
    run({ verb: 'removeThings', people: idsOf([aiti, pekka]), ties: [] });
    expect(heardAfter(second)).toEqual(['2 ihmistä poistettu. Kumoa: Ctrl Z.']);
  });

  it('a name is said when it is written, not at each key', async () => {
    const { document, run, heardAfter } = await listening();
    run(name('A'), 'name');
    expect(heardAfter(400)).toEqual([]);
    run(name('An'), 'name');
    run(name('Anna'), 'name');
    expect(heardAfter(900)).toEqual([]);
    expect(heardAfter(second)).toEqual(['Nimi vaihdettu: Anna.']);
    document.undo();
    expect(heardAfter(second)).toEqual(['Kumottu: nimi, Äiti.']);
  });

  it('a name is said when its field is left, and not when it is what it was', async () => {
    const { run, heardAfter } = await listening();
    run(name('Anna'), 'name');
    window.dispatchEvent(new Event('focusout'));
    expect(heardAfter(300)).toEqual(['Nimi vaihdettu: Anna.']);
    run(name('Anna M'), 'name again');
    run(name('Anna'), 'name again');
    expect(heardAfter(2 * second)).toEqual([]);
  });

  it('texts that are written in fields are not said', async () => {
    const { run, heardAfter } = await listening();
    run({ verb: 'describePerson', person: aiti.id, set: { words: 'rakas' } }, 'words');
    run({ verb: 'describeTie', tie: tie.id, set: { label: 'soittelee' } }, 'label');
    expect(heardAfter(2 * second)).toEqual([]);
  });

  it('small steps in a row say when they come to another ring, and otherwise once that somebody has moved', async () => {
    const { run, heardAfter } = await listening();
    run(place(at.nearby), 'steps');
    run(place({ ...at.nearby, angle: 62 }), 'steps');
    expect(heardAfter(second)).toEqual(['Äiti siirretty hieman.']);
    run(place(at.middle), 'steps');
    expect(heardAfter(second)).toEqual(['Äiti siirretty: Perhe, Keskimmäinen kehä.']);
  });

  it('what a tick says of a tie is not said again; a key that does the same is', async () => {
    const { run, heardAfter } = await listening();
    render(<input type="checkbox" />);
    screen.getByRole('checkbox').focus();
    run({ verb: 'describeTie', tie: tie.id, set: { qualities: ['strong'] } });
    expect(heardAfter(second)).toEqual([]);
    screen.getByRole('checkbox').blur();
    fireEvent.focusOut(window);
    run({ verb: 'describeTie', tie: tie.id, set: { qualities: ['distant'] } });
    expect(heardAfter(second)).toEqual(['Yhteys: Minä ja Sisko, etäinen.']);
  });
});
