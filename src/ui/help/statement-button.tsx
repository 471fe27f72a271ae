import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Statement, statementIn } from '../../i18n/statement';
import type { Language } from '../../i18n/words';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';

const StatementDialog = fetched(async () => (await import('./statement-dialog')).StatementDialog);

/** Opens the accessibility statement in the language of the screen. */
export function StatementButton({ look = 'quiet' }: { readonly look?: 'quiet' | 'plain' }) {
  const { t, i18n } = useTranslation('common');
  const [statement, setStatement] = useState<Promise<Statement>>();
  return (
    <>
      <Button look={look} onPress={() => setStatement(statementIn(i18n.language as Language))}>
        {t('accessibility')}
      </Button>
      {statement && <StatementDialog statement={statement} onClose={() => setStatement(undefined)} />}
    </>
  );
}
