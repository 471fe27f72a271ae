import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FileProblem } from '../../../src/files/file-problem';
import { mapFileText } from '../../../src/files/map-file';
import { mapsFileText } from '../../../src/files/maps-file';
import { languages, startWords } from '../../../src/i18n/words';
import type { PersonId } from '../../../src/model/ids';
import { OpenFileDialog } from '../../../src/ui/files/open-file-dialog';
import { problemWords, shownFileName } from '../../../src/ui/files/problem-words';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
import { aMap, aPerson, aTie, aVersion } from '../../makers';
import { memoryShelf } from '../home/memory-shelf';
import { renderIn } from '../home/render-in';

const map = aMap({
  title: 'Minun ihmiset',
  versions: [
    aVersion({
      people: [aPerson({ id: 'a' })],
      ties: [aTie(['centre', 'a' as PersonId])],
      perspective: 'äidin näkökulma',
    }),
  ],
});
const fileOf = (text: string) => new File([text], 'kartta.json');

async function dialog(file: File, shelf: Shelf) {
  const onOpen = vi.fn<(map: OpenMap) => void>();
  const onClose = vi.fn<() => void>();
  const user = await renderIn('fi', <OpenFileDialog shelf={shelf} file={file} onOpen={onOpen} onClose={onClose} />);
  const opened = () => onOpen.mock.calls[0]?.[0].document.getState().map;
  return { user, onOpen, onClose, opened };
}

describe('opening a file', () => {
  it('shows what is in it before anything changes, then opens it', async () => {
    const shelf = memoryShelf();
    const { user, opened, onClose } = await dialog(fileOf(mapFileText(map)), shelf);
    expect(await screen.findByText('Tiedosto luettu. Tarkista, mitä tuodaan.')).toBeTruthy();
    expect(screen.getByText('Minun ihmiset')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('21. marraskuuta 2026 · äidin näkökulma1 ihminen · 1 yhteys');
    expect(shelf.maps.getState().entries).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Avaa' }));
    await waitFor(() => expect(opened()).toEqual(map));
    expect(onClose).toHaveBeenCalled();
  });

  it('opens a map that is already there as a copy of its own', async () => {
    const shelf = memoryShelf([{ ...map, title: 'Vanha' }]);
    const { user, opened } = await dialog(fileOf(mapFileText(map)), shelf);
    await user.click(await screen.findByRole('button', { name: 'Avaa erillisenä kopiona' }));
    await waitFor(() => expect(opened()?.versions).toEqual(map.versions));
    expect(opened()?.id).not.toBe(map.id);
    expect(shelf.maps.getState().entries.map(({ title }) => title)).toContain('Vanha');
  });

  it('replaces a map that is already there when asked to', async () => {
    const shelf = memoryShelf([{ ...map, title: 'Vanha' }]);
    const { user, opened } = await dialog(fileOf(mapFileText(map)), shelf);
    await user.click(await screen.findByRole('button', { name: 'Korvaa tällä' }));
    await waitFor(() => expect(opened()).toEqual(map));
    expect(shelf.maps.getState().entries.map(({ title }) => title)).toEqual(['Minun ihmiset']);
  });

  it('shows how far it has come while several maps are taken in, and then how many there were', async () => {
    const shelf = memoryShelf();
    const second = new EventTarget();
    const slow: Shelf = {
      ...shelf,
      take: async (taken) => {
        if (taken.title === 'Toinen') await new Promise((go) => second.addEventListener('go', go));
        return shelf.take(taken);
      },
    };
    const file = fileOf(mapsFileText([map, aMap({ title: 'Toinen' }), aMap({ title: 'Kolmas' })]));
    const { user } = await dialog(file, slow);
    await user.click(await screen.findByRole('button', { name: 'Tuo 3 karttaa' }));
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Tuodaan karttoja…' });
    await waitFor(() => expect([bar.value, bar.max]).toEqual([1, 3]));
    second.dispatchEvent(new Event('go'));
    expect(await screen.findByText('3 karttaa tuotiin.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('changes nothing when it is given up', async () => {
    const shelf = memoryShelf();
    const { user, onOpen, onClose } = await dialog(fileOf(mapFileText(map)), shelf);
    await user.click(await screen.findByRole('button', { name: 'Peru' }));
    expect(onClose).toHaveBeenCalled();
    expect(onOpen).not.toHaveBeenCalled();
    expect(shelf.maps.getState().entries).toEqual([]);
  });

  it('says which file was not opened, why, and that nothing changed', async () => {
    await dialog(fileOf('{"format":"verkostokartta","version":7}'), memoryShelf());
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Tiedostoa kartta.json ei avattu: se on tehty uudemmalla ohjelmalla (tiedoston versio 7, tämä ohjelma osaa version 1)' +
        '. Päivitä ohjelma ja yritä uudelleen. Karttasi ei muuttunut.',
    );
  });

  it('shows the name of a file without what could turn the sentence round', () => {
    expect(shownFileName(new File([], 'a\u202Egnp.json'))).toBe('agnp.json');
    expect(shownFileName(new File([], 'x'.repeat(300)))).toHaveLength(57);
  });

  it.each(languages)('has a sentence for every reason in %s', async (language) => {
    const words = (await startWords(language)).getFixedT(language, 'files');
    const said = problems.map((problem) => problemWords(words, problem));
    expect(said.filter((reason) => /problem\.|rule\.|list\.|\{\{/.test(reason) || reason === '')).toEqual([]);
    expect(new Set(said).size).toBe(problems.length);
  });
});

const where = 'map.versions.0';
const problems: readonly FileProblem[] = [
  { reason: 'tooLarge', limitMegabytes: 20 },
  { reason: 'empty' },
  { reason: 'unreadable' },
  { reason: 'timeout', limitSeconds: 10 },
  { reason: 'notText' },
  { reason: 'encrypted' },
  { reason: 'picture' },
  { reason: 'archive' },
  { reason: 'markup' },
  { reason: 'notJson' },
  { reason: 'notOurs' },
  { reason: 'newer', version: 2, known: 1 },
  { reason: 'unknownKey', key: 'age' },
  { reason: 'repeatedKey', key: 'id' },
  { reason: 'tooDeep', limit: 32 },
  ...(['versions', 'people', 'ties', 'rings', 'areas', 'agreements', 'entries'] as const).map(
    (what) => ({ reason: 'tooMany', what, limit: 5 }) as const,
  ),
  { reason: 'tooLong', where, limit: 10_000 },
  { reason: 'broken', where },
  ...(
    [
      'versionOrder',
      'idTwice',
      'idIsCentre',
      'noSuchRing',
      'noSuchArea',
      'noSuchPerson',
      'noSuchEnd',
      'tieToItself',
    ] as const
  ).map((rule) => ({ reason: 'contradiction', rule, where }) as const),
];
