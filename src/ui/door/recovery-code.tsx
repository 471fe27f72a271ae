import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import { CodePaper } from './code-paper';
import { DoorHeading } from './door-heading';
import styles from './door-screen.module.css';
import { GroupCheck } from './group-check';
import codeStyles from './recovery-code.module.css';

type Props = {
  readonly code: string;
  /** What the last button says. */
  readonly done: string;
  readonly onDone: () => void;
};

/** The code, shown this once, and one group of it asked back before going on. */
export function RecoveryCode({ code, done, onDone }: Props) {
  const { t } = useTranslation('door');
  const [isAsked, setAsked] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const groups = code.split('-');
  const [number] = useState(() => 1 + Math.floor(Math.random() * groups.length));

  const copy = async () => {
    const outcome = await navigator.clipboard.writeText(code).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    setCopied(outcome);
    announce(t(`code.${outcome}`));
  };
  if (isAsked) {
    return (
      <GroupCheck
        group={groups[number - 1] ?? ''}
        number={number}
        done={done}
        onDone={onDone}
        onBack={() => setAsked(false)}
      />
    );
  }
  return (
    <div className={styles.form}>
      <DoorHeading isFirst={false}>{t('code.title')}</DoorHeading>
      <p className={styles.words}>{t('code.words')}</p>
      <ol className={codeStyles.code} aria-label={t('code.title')}>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a code stay where they are, and may be alike.
          <li key={at}>{group}</li>
        ))}
      </ol>
      <div className={codeStyles.ways}>
        <Button icon={<Printer size={18} aria-hidden="true" />} onPress={() => window.print()}>
          {t('code.print')}
        </Button>
        <Button icon={<Copy size={18} aria-hidden="true" />} onPress={() => void copy()}>
          {t('code.copy')}
        </Button>
        <span className={codeStyles.copied}>{copied && t(`code.${copied}`)}</span>
      </div>
      <div className={styles.actions}>
        <Button look="main" onPress={() => setAsked(true)}>
          {t('code.written')}
        </Button>
      </div>
      <CodePaper groups={groups} />
    </div>
  );
}
