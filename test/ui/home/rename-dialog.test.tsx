import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Draft, DraftShelfContext } from '../../../src/ui/draft';
import { RenameDialog } from '../../../src/ui/home/rename-dialog';
import { type Protection, ProtectionContext } from '../../../src/ui/protection';
import { aMap } from '../../makers';
import { memoryShelf } from './memory-shelf';
import { renderIn } from './render-in';

it('a half-typed name is kept by a lock and there when the name is asked for again, and not another time', async () => {
  const [map] = memoryShelf([aMap({ title: 'Vanha' })]).maps.getState().entries;
  if (!map) throw new Error('no map');
  let draft: Draft | undefined = { view: 'list', texts: { rooli: 'kes' } };
  const shelf = {
    readDraft: () => Promise.resolve(draft),
    keepDraft: (_: unknown, kept: Draft | undefined) => {
      draft = kept;
      return Promise.resolve();
    },
  };
  let store: (() => Promise<unknown>) | undefined;
  const protection = {
    beforeLock: (work: () => Promise<unknown>) => {
      store = work;
      return () => undefined;
    },
  } as unknown as Protection;
  const dialog = (key: string) => (
    <ProtectionContext value={protection}>
      <DraftShelfContext value={shelf}>
        <RenameDialog key={key} map={map} onRename={() => undefined} onClose={() => undefined} />
      </DraftShelfContext>
    </ProtectionContext>
  );
  const field = () => screen.getByLabelText<HTMLInputElement>('Kartan nimi').value;

  const user = await renderIn('fi', dialog('first'));
  await store?.();
  expect(draft).toEqual({ view: 'list', texts: { rooli: 'kes' } });
  await user.clear(screen.getByLabelText('Kartan nimi'));
  await user.type(screen.getByLabelText('Kartan nimi'), 'Uus');
  await store?.();
  cleanup();

  await renderIn('fi', dialog('second'));
  await waitFor(() => expect(field()).toBe('Uus'));
  expect(draft).toEqual({ view: 'list', texts: { rooli: 'kes' } });
});
