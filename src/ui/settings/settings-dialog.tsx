import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatementButton } from '../help/statement-button';
import { Dialog } from '../parts/dialog';
import type { LanguageProps } from '../parts/language-choice';
import { useProtection } from '../protection';
import type { Shelf } from '../shelf';
import { DeviceChoices } from '../view/device-choices';
import { KeptSection } from './kept-section';
import { LanguageField } from './language-field';
import { ProtectionSection } from './protection-section';
import styles from './settings-dialog.module.css';
import { TemplatesSection } from './templates-section';

export type SettingsProps = LanguageProps & { readonly shelf: Shelf; readonly onClose: () => void };

/** *Asetukset*: what holds for this device, and for every map on it. */
export function SettingsDialog({ onClose, ...rest }: SettingsProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('settings')} size="middle" onClose={onClose}>
      <Sections {...rest} />
    </Dialog>
  );
}

function Sections({ shelf, ...language }: Omit<SettingsProps, 'onClose'>) {
  const { t } = useTranslation('settings');
  const protection = useProtection();
  return (
    <div className={styles.sections}>
      <Section title={t('look')}>
        <LanguageField {...language} />
        <DeviceChoices />
      </Section>
      {protection && (
        <Section title={t('protection.title')}>
          <ProtectionSection protection={protection} />
        </Section>
      )}
      <Section title={t('kept.title')}>
        <KeptSection shelf={shelf} />
      </Section>
      <Section title={t('templates.title')}>
        <TemplatesSection shelf={shelf} />
      </Section>
      <Section title={t('about.title')}>
        <p>{t('about.words')}</p>
        <StatementButton look="plain" />
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
