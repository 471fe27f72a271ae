import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { templateFileText } from '../../../src/files/template-file';
import { templateFrame } from '../../../src/model/frames';
import type { AreaId, TemplateId } from '../../../src/model/ids';
import { ownTemplate } from '../../../src/model/own-template';
import { placeForNew } from '../../../src/model/place-by-word';
import { aPerson, aVersion } from '../../makers';
import { aPanel } from './a-panel';

const base = aVersion();
const people = base.frame.areas.map(({ id }) => aPerson({ place: placeForNew(base, { ring: 1, area: id }) }));
const version = { ...base, people };
const open = () => aPanel(version, { kind: 'frame' });
const button = (name: string) => screen.getByRole('button', { name });

describe('the panel of the frame', () => {
  it('adds, names, moves and removes areas, each as one step, and loses nobody', async () => {
    const { user, now, steps } = await open();
    await user.click(button('Lisää alue'));
    await user.type(screen.getByRole('textbox', { name: 'Alue 7' }), 'Naapurit');
    expect(now().frame.areas.at(-1)).toMatchObject({ name: 'Naapurit', colour: 'clay' });
    await user.tab();
    await user.click(button('Siirrä ylös: Naapurit'));
    expect(
      now()
        .frame.areas.map(({ name }) => name)
        .indexOf('Naapurit'),
    ).toBe(5);
    expect(steps()).toBe(3);
    await user.click(button('Poista: Perhe'));
    expect(now().frame.areas.map(({ id }) => id)).not.toContain('family');
    expect(now().people).toHaveLength(6);
    expect(
      now()
        .people.slice(1)
        .map(({ place }) => place.area),
    ).toEqual(people.slice(1).map(({ place }) => place.area));
    expect(screen.getByText('Alue poistettu: Perhe. Kaikki ihmiset säilyivät.')).toBeTruthy();
    await user.click(button('Kumoa'));
    expect(now().people[0]?.place.area).toBe('family');
  });

  it('makes areas wider by button and by number, and keeps to the limits', async () => {
    const { user, now, steps } = await open();
    await user.click(button('Leveämmäksi: Suku'));
    expect(now().frame.areas[1]?.share).toBe(1.25);
    const width = screen.getByRole('spinbutton', { name: 'Leveys prosentteina: Suku' });
    await user.clear(width);
    await user.type(width, '200');
    await user.tab();
    expect(now().frame.areas[1]?.share).toBe(2);
    expect(steps()).toBe(2);
    await user.clear(width);
    await user.type(width, '5000');
    await user.tab();
    expect(width).toHaveProperty('value', '400');
  });

  it('gives an area a colour by its name', async () => {
    const { user, now } = await open();
    const [first] = screen.getAllByRole('group', { name: 'Väri', hidden: true });
    if (!first) throw new Error('each area has colours');
    await user.click(within(first).getByRole('radio', { name: 'liuske', hidden: true }));
    expect(now().frame.areas[0]?.colour).toBe('slate');
  });

  it('has up to five rings, and down to none', async () => {
    const { user, now } = await open();
    await user.click(button('Lisää kehä'));
    await user.click(button('Lisää kehä'));
    expect(screen.queryByRole('button', { name: 'Lisää kehä' })).toBeNull();
    const rings = screen.getByRole('region', { name: 'Kehät' });
    for (let left = 5; left > 0; left -= 1) {
      const [bin] = within(rings).getAllByRole('button', { name: /^Poista: / });
      if (bin) await user.click(bin);
    }
    expect(now().frame.rings).toEqual([]);
    expect(now().people.map(({ place }) => place.ring)).toEqual(people.map(() => null));
    expect(screen.getByText('Ei kehiä.')).toBeTruthy();
  });

  it('keeps the focus where nothing more can be moved, and in the section where something went', async () => {
    const { user } = await open();
    await user.click(button('Siirrä ylös: Suku'));
    expect(document.activeElement).toBe(button('Siirrä ylös: Suku'));
    await user.click(button('Poista: Suku'));
    expect(document.activeElement?.textContent).toBe('Alueet');
  });
});

describe('own words', () => {
  it('are added, renamed and hidden, and what was said with them stays', async () => {
    const said = { ...version, people: [aPerson({ support: { advice: 'get' } })] };
    const { user, now } = await aPanel(said, { kind: 'frame' });
    const words = screen.getByRole('region', { name: 'Omat sanat' });
    const [newWord] = within(words).getAllByRole('textbox', { name: 'Uusi sana', hidden: true });
    if (!newWord) throw new Error('support can have a new word');
    await user.type(newWord, 'Kyyti töihin{Enter}');
    expect(now().frame.words?.support).toEqual([{ key: 'own_kyyti_toihin', name: 'Kyyti töihin' }]);
    await user.click(within(words).getByRole('button', { name: 'Ei enää tarjolla: neuvot ja tieto', hidden: true }));
    expect(now().frame.words?.support).toContainEqual({ key: 'advice', hidden: true });
    expect(now().people[0]?.support).toEqual({ advice: 'get' });
    await user.type(within(words).getByRole('textbox', { name: 'huoli', hidden: true }), 'mieltä painaa');
    expect(now().frame.words?.marks).toEqual([{ key: 'worry', name: 'mieltä painaa' }]);
    await user.click(within(words).getByRole('button', { name: 'Poista sana: Kyyti töihin', hidden: true }));
    expect(now().frame.words?.support).toEqual([{ key: 'advice', hidden: true }]);
  });

  it('are offered where something is said of somebody', async () => {
    const words = {
      support: [
        { key: 'own_kyyti', name: 'Kyyti' },
        { key: 'esteem', hidden: true },
      ],
      marks: [
        { key: 'own_valo', name: 'valopilkku' },
        { key: 'present', hidden: true },
      ],
      symbols: [{ key: 'star', name: 'tukihenkilö' }],
    };
    const only = aPerson({ support: {} });
    const { user, now } = await aPanel(aVersion({ frame: { ...base.frame, words }, people: [only] }), {
      kind: 'people',
      ids: [only.id],
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kyyti' }), 'saan');
    await user.click(screen.getByRole('checkbox', { name: 'valopilkku' }));
    await user.click(screen.getByRole('radio', { name: 'tukihenkilö', hidden: true }));
    expect(now().people[0]).toMatchObject({ support: { own_kyyti: 'get' }, marks: ['own_valo'], symbol: 'star' });
    expect(screen.queryByRole('combobox', { name: 'arvostus ja rohkaisu' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'paikalla' })).toBeNull();
  });
});

describe('templates of one’s own', () => {
  it('are saved with a name, looked at, renamed and removed', async () => {
    const { user, session, shelf } = await open();
    await user.click(button('Tallenna omaksi pohjaksi'));
    await user.type(screen.getByRole('textbox', { name: 'Pohjan nimi' }), 'Meidän pohja{Enter}');
    expect(await screen.findByText('Pohja tallennettu: Meidän pohja.')).toBeTruthy();
    await user.click(button('Meidän pohja'));
    expect(session.getState().preview).toEqual(shelf.templates.getState()[0]);
    await user.click(button('Nimeä uudelleen: Meidän pohja'));
    const field = screen.getByRole('textbox', { name: 'Pohjan nimi' });
    await user.clear(field);
    await user.type(field, 'Toinen nimi{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Poista: Toinen nimi' }));
    await waitFor(() => expect(shelf.templates.getState()).toEqual([]));
  });

  it('come from a file after every word of it has been shown', async () => {
    const { user, shelf } = await open();
    const frame = {
      ...templateFrame('threeRings'),
      areas: [{ id: 'a' as AreaId, name: 'Pihapiiri', colour: 'moss' }],
    } as const;
    const text = templateFileText(ownTemplate('t' as TemplateId, 'Kollegan pohja', frame));
    await user.upload(fileField(), new File([text], 'x.verkostopohja.json', { type: 'application/json' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tuo pohja' });
    expect(await within(dialog).findByText('Pihapiiri')).toBeTruthy();
    expect(shelf.templates.getState()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Lisää omiin pohjiin' }));
    await waitFor(() => expect(shelf.templates.getState()).toMatchObject([{ name: 'Kollegan pohja', frame }]));
  });

  it('are not taken from a file that is something else', async () => {
    const { user, shelf } = await open();
    await user.upload(fileField(), new File(['{"format":"muu"}'], 'muu.json', { type: 'application/json' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(
      'Tiedostoa muu.json ei avattu: tämä ei ole verkostokartan tiedosto. Pohjasi eivät muuttuneet.',
    );
    expect(shelf.templates.getState()).toEqual([]);
  });
});

function fileField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('there is a file field');
  return field;
}
