import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../model/new-map';
import { reminderDay } from '../home/reminder-day';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import { dayWords } from '../parts/time-words';
import { type KeptMap, type Reminder, reminderDays, usualReminder } from '../shelf';
import styles from './reminder-dialog.module.css';
import { useChosenFirst } from './use-chosen-first';

type Props = {
  readonly map: KeptMap;
  readonly onRemind: (reminder: Reminder) => void;
  readonly onClose: () => void;
};

/** *Milloin tämän kartan voi poistaa?* It only reminds; nothing is removed by it. */
export function ReminderDialog({ map, onRemind, onClose }: Props) {
  const { t, i18n } = useTranslation('past');
  const { t: home } = useTranslation('home');
  const { t: common } = useTranslation('common');
  const [chosen, setChosen] = useState<Reminder>(map.reminder ?? usualReminder);
  const [typed, setTyped] = useState(() => reminderDay(map) ?? dayOf(new Date()));
  const [name, field] = [useId(), useId()];
  const day = reminderDay({ ...map, reminder: chosen });

  const save = (event: FormEvent) => {
    event.preventDefault();
    onRemind(chosen);
    onClose();
  };
  const choice = (key: string, words: string, reminder: Reminder) => (
    <label key={key} className={styles.choice}>
      <input
        type="radio"
        name={name}
        checked={keyOf(chosen) === keyOf(reminder)}
        onChange={() => setChosen(reminder)}
      />
      {words}
    </label>
  );
  return (
    <Dialog title={t('remindAsk')} onClose={onClose}>
      <form onSubmit={save}>
        <p className={styles.more}>{t('remindMore')}</p>
        <fieldset ref={useChosenFirst()} className={styles.choices}>
          <legend className="visually-hidden">{t('remindAsk')}</legend>
          {reminderDays.map((days) => choice(String(days), t('days', { days }), { days }))}
          {choice('on', t('onDay'), { on: typed })}
          {'on' in chosen && (
            <p className={styles.day}>
              <label htmlFor={field}>{t('day')}</label>
              <input
                id={field}
                type="date"
                required
                className={styles.field}
                value={typed}
                {...asWritten}
                onChange={({ target }) => {
                  setTyped(target.value);
                  setChosen({ on: target.value });
                }}
              />
            </p>
          )}
          {choice('never', t('never'), { never: true })}
        </fieldset>
        <p aria-live="polite" className={styles.then}>
          {day ? t('remindedOn', { day: dayWords(day, i18n.language) }) : ''}
        </p>
        <DialogActions>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button type="submit" look="main">
            {home('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function keyOf(reminder: Reminder): string {
  if ('days' in reminder) return String(reminder.days);
  return 'on' in reminder ? 'on' : 'never';
}
