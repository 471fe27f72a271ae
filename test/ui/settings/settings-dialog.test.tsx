import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { secrets } from '../../../src/app/door/secrets';
import { SecretsContext } from '../../../src/ui/door/secrets';
import { PersistenceContext } from '../../../src/ui/persistence';
import { type Keeping, type Protection, ProtectionContext } from '../../../src/ui/protection';
import { type Settings, SettingsContext, type SettingsStore, usualSettings } from '../../../src/ui/settings';
import { SettingsDialog } from '../../../src/ui/settings/settings-dialog';
import { aMap } from '../../makers';
import { aProtection } from '../../makers/a-protection';
import { memoryShelf } from '../home/memory-shelf';
import { renderIn } from '../home/render-in';

describe('Asetukset', () => {
  it.each([
    ['passphrase', 'Kartat ovat salattuina tällä laitteella.'],
    ['withoutLock', 'Kuka tahansa, joka käyttää tätä tietokonetta, voi avata kartat.'],
    ['oneTime', 'Kartta on vain muistissa ja katoaa, kun suljet sivun.'],
  ] as const)('say what the protection does and what it does not (%s)', async (keeping, words) => {
    await settings({ protection: aProtection({ keeping }) });
    expect(protection().textContent).toContain(words);
    const offered = within(protection())
      .queryAllByRole('button')
      .map((button) => button.textContent);
    const all: Readonly<Record<Keeping, readonly string[]>> = {
      passphrase: ['Vaihda tunnuslause', 'Uusi palautuskoodi'],
      withoutLock: ['Ota tunnuslause käyttöön'],
      oneTime: [],
    };
    expect(offered).toEqual(all[keeping]);
    if (keeping !== 'passphrase') expect(protection().textContent).not.toMatch(/salat/i);
    expect(screen.queryByRole('button', { name: /Tyhjennä laite/ }) !== null).toBe(keeping !== 'oneTime');
  });

  it('change after how long the maps lock, which they always do', async () => {
    const store = createStore<Settings>(() => usualSettings);
    const user = await settings({ store });
    const choices = within(screen.getByRole('group', { name: 'Lukitse, kun mitään ei ole tehty' }));
    expect(choices.getAllByRole('radio')).toHaveLength(5);
    await user.click(choices.getByRole('radio', { name: '30 min' }));
    expect(store.getState().lockAfter).toBe(30);
  });

  it('change the passphrase, and say when the present one is wrong and how long to wait', async () => {
    const asked: unknown[] = [];
    const answers = [{ ok: false, problem: { reason: 'wrong', wait: 1000 } } as const, undefined];
    const user = await settings({
      protection: aProtection({
        changePassphrase: (now, next) => {
          asked.push([now, next]);
          return Promise.resolve(answers.shift() ?? { ok: true, value: undefined });
        },
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Vaihda tunnuslause' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Vaihda tunnuslause' }));
    fireEvent.change(dialog.getByLabelText('Nykyinen tunnuslause'), { target: { value: 'väärä' } });
    fireEvent.change(dialog.getByLabelText('Uusi tunnuslause'), { target: { value: 'uusi hyvä lause' } });
    const change = dialog.getByRole('button', { name: 'Vaihda tunnuslause' });
    await user.click(change);
    expect((await dialog.findByRole('alert')).textContent).toBe('Tunnuslause ei ole oikea.');
    await expect.poll(() => change.hasAttribute('disabled'), { timeout: 4000 }).toBe(false);
    await user.click(change);
    expect(await screen.findByText('Tunnuslause vaihdettu. Vanha ei enää avaa karttoja.')).toBeTruthy();
    expect(asked).toEqual([
      [{ passphrase: 'väärä' }, 'uusi hyvä lause'],
      [{ passphrase: 'väärä' }, 'uusi hyvä lause'],
    ]);
  });

  it('tell how many maps there are, where, and that the browser may clear them away', async () => {
    await settings({ answer: 'denied' });
    const kept = screen.getByRole('region', { name: 'Kartat tällä laitteella' });
    expect(kept.textContent).toContain('2 karttaa.');
    expect(await within(kept).findByText('Jokainen on tallessa kahdessa paikassa selaimessa.')).toBeTruthy();
    expect(kept.textContent).toContain('Tee varmuuskopio tiedostoon.');
  });

  it('say nothing of clearing once the browser has promised not to', async () => {
    await settings({ answer: 'granted' });
    expect(screen.queryByText(/Selain voi tyhjentää/)).toBeNull();
  });
});

type Wish = {
  readonly protection?: Protection;
  readonly store?: SettingsStore;
  readonly answer?: 'granted' | 'denied';
};

async function settings({ protection = aProtection(), store, answer = 'granted' }: Wish) {
  const persistence = {
    answer: createStore(() => ({ answer })),
    ask: () => Promise.resolve(),
    room: () => Promise.resolve(undefined),
  };
  const user = await renderIn(
    'fi',
    <SettingsContext value={store ?? createStore<Settings>(() => usualSettings)}>
      <ProtectionContext value={protection}>
        <PersistenceContext value={persistence}>
          <SecretsContext value={secrets}>
            <SettingsDialog
              shelf={memoryShelf([aMap({ title: 'Yksi' }), aMap({ title: 'Kaksi' })])}
              language="fi"
              onLanguage={() => undefined}
              onClose={() => undefined}
            />
          </SecretsContext>
        </PersistenceContext>
      </ProtectionContext>
    </SettingsContext>,
  );
  await screen.findByRole('region', { name: 'Karttojen suojaus' });
  return user;
}

const protection = () => screen.getByRole('region', { name: 'Karttojen suojaus' });
