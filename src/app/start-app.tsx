import '../ui/ground.css';
import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { type Language, languageFor, languages, learn, speak, spokenAs, startWords } from '../i18n/words';
import { readSetting, writeSetting } from '../storage/device-settings';
import { LiveRegions } from '../ui/announcing/live-regions';
import { SpokenWithin } from '../ui/parts/spoken-within';
import { SettingsContext } from '../ui/settings';
import { HidingPlace } from '../ui/view/hiding-place';
import { keepDoor } from './door/doorkeeper';
import { Entrance } from './entrance';
import { keepSettings } from './keep-settings';
import { keepMaps } from './keeping/keep-maps';
import type { KeptMaps } from './keeping/kept-maps';
import { mapCodec } from './keeping/map-codec';
import type { OpenedVault } from './keeping/opened-vault';
import { watchForUpdates } from './updates';
import { warnOfClosing } from './warn-of-closing';

/** Puts the parts together and shows the first screen. */
export async function startApp(root: HTMLElement): Promise<void> {
  const words = await startWords(firstLanguage());
  // A map may be opened soon, and then the words are there.
  void learn(words, words.language as Language).catch(() => undefined);
  let stopWarning: (() => void) | undefined;
  const keeper = keepDoor({
    keep: (opened) => {
      const kept = keepOpened(opened);
      stopWarning?.();
      stopWarning = warnOfClosing(kept);
      return kept;
    },
    leave: () => {
      // It has been asked already whether what is not stored may go.
      stopWarning?.();
      location.reload();
    },
  });
  const updates = watchForUpdates();
  const setLanguage = (language: Language) => changeLanguage(words, language);
  document.documentElement.lang = spokenAs(words.language as Language);
  const settings = keepSettings(document.documentElement);
  createRoot(root).render(
    <I18nextProvider i18n={words}>
      <SettingsContext value={settings}>
        <SpokenWithin>
          <HidingPlace>
            <Entrance keeper={keeper} updates={updates} onLanguage={setLanguage} />
            <LiveRegions />
          </HidingPlace>
        </SpokenWithin>
      </SettingsContext>
    </I18nextProvider>,
  );
}

function keepOpened(opened: OpenedVault | undefined): KeptMaps {
  const kept = keepMaps({ codec: mapCodec, opened });
  // Maps removed when the page was last left could be put back until then; now they go for good.
  void kept.forgetRemoved();
  return kept;
}

async function changeLanguage(words: i18n, language: Language): Promise<void> {
  await speak(words, language);
  document.documentElement.lang = spokenAs(language);
  writeSetting('language', language);
}

function firstLanguage(): Language {
  const kept = readSetting('language');
  return languages.find((language) => language === kept) ?? languageFor(navigator.languages);
}
