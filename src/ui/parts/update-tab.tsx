import { useTranslation } from 'react-i18next';
import { Button } from './button';

/** A later version of the program has taken over what is kept. The page is loaded anew when somebody says so. */
export function UpdateTab() {
  const { t } = useTranslation('common');
  return <Button onPress={() => location.reload()}>{t('updateTab')}</Button>;
}
