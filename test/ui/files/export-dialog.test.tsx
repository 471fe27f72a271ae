import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMapText } from '../../../src/files/map-file';
import type { PersonId } from '../../../src/model/ids';
import type { NetworkMap } from '../../../src/model/network-map';
import { everything } from '../../../src/scene/look';
import { ExportDialog } from '../../../src/ui/files/export-dialog';
import { aMap, aPerson, aTie, aVersion } from '../../makers';
import { renderIn } from '../home/render-in';

const made = () =>
  aMap({
    title: 'Minun ihmiset',
    versions: [
      aVersion({
        people: [aPerson({ id: 'a', name: 'äiti', words: 'Kuuntelee aina.' }), aPerson({ id: 'b', name: 'mummi' })],
        ties: [aTie(['centre', 'a' as PersonId], { qualities: ['straining'] })],
      }),
    ],
  });

// What jsdom lacks: text widths, addresses of blobs, and a browser that saves what a link points to.
const saved: { readonly name: string; readonly blob: Blob }[] = [];
const blobs = new Map<string, Blob>();
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function dialog(map: NetworkMap) {
  const version = map.versions[0].id;
  const look = { unit: 280, textScale: 1, shown: everything };
  const close = () => undefined;
  const user = await renderIn('fi', <ExportDialog map={map} version={version} screen={look} onClose={close} />);
  await screen.findByRole('img');
  return user;
}

const save = async (user: Awaited<ReturnType<typeof dialog>>) => {
  await user.click(screen.getByRole('button', { name: 'Tallenna tiedosto' }));
  await screen.findByText('Tiedosto tallennettu.');
  return { name: saved[0]?.name ?? '', text: (await saved[0]?.blob.text()) ?? '' };
};
const ticked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;

describe('Vie', () => {
  it('leaves strain out of a picture until it is ticked', async () => {
    await dialog(made());
    expect([ticked('Nimet'), ticked('Kuormitus, ristiriita ja huoli')]).toEqual([true, false]);
    expect(screen.queryByRole('checkbox', { name: 'Omin sanoin' })).toBeNull();
    expect(screen.getByText('Lähtee: 2 nimeä, 1 yhteys, 0 muistiinpanoa.')).toBeTruthy();
  });

  it('makes a picture in another language than that of the screen', async () => {
    const user = await dialog(made());
    await user.click(screen.getByLabelText(/Kuva \(SVG\)/));
    await user.selectOptions(screen.getByLabelText('Kuvan kieli'), 'Svenska');
    await waitFor(() => expect(screen.getByRole('img').getAttribute('alt')).toMatch(/Jag i mitten|mitt perspektiv/));
    expect(screen.getByRole('img').lang).toBe('sv');
    const { text } = await save(user);
    expect(text).toMatch(/<svg[^>]* lang="sv" xml:lang="sv"/);
    expect(text).toContain('<title>Nätverkskarta</title>');
    expect(text).toMatch(/Jag/);
    expect(screen.getByRole('button', { name: 'Tallenna tiedosto' })).toBeTruthy();
  });

  it('saves an SVG picture under a name that tells nothing', async () => {
    const user = await dialog(made());
    await user.click(screen.getByRole('radio', { name: /^Kuva \(SVG\)/ }));
    const { name, text } = await save(user);
    expect(name).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-[a-z2-9]{4}\.svg$/);
    expect(text).toContain('>äiti</text>');
    expect(text).not.toMatch(/Kuuntelee|kuormittava/);
  });

  it('saves the whole map as a file that opens as the same map', async () => {
    const map = made();
    const user = await dialog(map);
    await user.click(screen.getByRole('radio', { name: /^Tiedosto/ }));
    await user.click(screen.getByRole('button', { name: 'Vie salaamattomana' }));
    expect(screen.getByText(/^Tiedostoa ei ole salattu/)).toBeTruthy();
    expect(ticked('Omin sanoin')).toBe(true);
    const { name, text } = await save(user);
    expect(name).toMatch(/\.verkosto\.json$/);
    expect(readMapText(text)).toEqual({ ok: true, value: map });
  });

  it('shows every word that leaves, and leaves out the one that is unticked', async () => {
    const user = await dialog(made());
    await user.click(screen.getByRole('radio', { name: /^Kuva \(SVG\)/ }));
    await user.click(screen.getByText('Näytä jokainen sana, joka lähtee (3)'));
    await user.click(screen.getByRole('checkbox', { name: 'mummi' }));
    expect(screen.getByText('Näytä jokainen sana, joka lähtee (2)')).toBeTruthy();
    expect(screen.getByText('Lähtee: 1 nimi, 1 yhteys, 0 muistiinpanoa.')).toBeTruthy();
    const { text } = await save(user);
    expect(text).toContain('äiti');
    expect(text).not.toContain('mummi');
  });

  it('shows the picture as it would leave, and tells in words what is in it', async () => {
    const user = await dialog(made());
    const picture = await screen.findByRole('img');
    expect(picture.getAttribute('alt')).toMatch(/2 ihmistä, 1 yhteys\..* mummi, äiti\.$/);
    await user.click(screen.getByRole('checkbox', { name: 'Nimet' }));
    await waitFor(() => expect(screen.getByRole('img').getAttribute('alt')).not.toContain('äiti'));
  });

  it('still has half-made choices when it is opened again', async () => {
    const map = made();
    const user = await dialog(map);
    await user.click(screen.getByRole('checkbox', { name: 'Nimet' }));
    cleanup();
    await dialog(map);
    expect(ticked('Nimet')).toBe(false);
  });
});
