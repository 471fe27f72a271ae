import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/words';
import { fetched } from '../ui/parts/fetched';
import { OpenSettingsContext } from '../ui/settings/open-settings';
import type { Shelf } from '../ui/shelf';

const OpenedSettings = fetched(async () => (await import('./opened-settings')).OpenedSettings);

type Props = {
  readonly shelf: Shelf;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
};

/** Where *Asetukset* opens, over the list of maps or over a map. */
export function SettingsPlace({ shelf, onLanguage, children }: Props) {
  const { i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const language = { language: i18n.language as Language, onLanguage };
  return (
    <OpenSettingsContext value={() => setOpen(true)}>
      {children}
      {isOpen && <OpenedSettings shelf={shelf} {...language} onClose={() => setOpen(false)} />}
    </OpenSettingsContext>
  );
}
