import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesIn } from '../../files/names-in';
import { newPerson } from '../../model/new-map';
import type { Person } from '../../model/person';
import { placeForNew } from '../../model/place-by-word';
import type { Segment } from '../../model/segments';
import { SelectField, TextField } from '../panels/fields';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { ringChoices, ringChosen } from '../parts/ring-choices';
import { areaName } from '../parts/scene-words';
import { runIn, useMapRoom, useVersion, versionIn } from './map-room';
import { choosePeople } from './map-session';
import styles from './names-dialog.module.css';

/** Looks a pasted list of names over, and adds it into one area and ring in one step. */
export function NamesDialog({ pasted }: { readonly pasted: string }) {
  const room = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('map');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const [text, setText] = useState(pasted);
  const [area, setArea] = useState<string>(frame.areas[0]?.id ?? '');
  const [ring, setRing] = useState(String(frame.rings.length - 1));
  const { names, wasCut, hadMore } = namesIn(text);
  const close = () => room.session.setState({ pasted: undefined });

  const add = () => {
    const segment: Segment = {
      area: frame.areas.find(({ id }) => id === area)?.id ?? null,
      ring: ringChosen(frame, ring),
    };
    let version = versionIn(room);
    const people: Person[] = [];
    for (const name of names) {
      const person = newPerson(name, placeForNew(version, segment));
      people.push(person);
      version = { ...version, people: [...version.people, person] };
    }
    runIn(room, { verb: 'addPeople', people });
    room.session.setState({ pasted: undefined, chosen: choosePeople(people.map(({ id }) => id)) });
  };

  return (
    <Dialog title={names.length > 0 ? t('paste.title', { count: names.length }) : t('pasteNames')} onClose={close}>
      <div className={styles.form}>
        <TextField
          long
          label={t('paste.names')}
          value={text}
          keptAs="names"
          onWrite={setText}
          onSettle={() => undefined}
        />
        <p role="status">
          {names.length === 0 && t('paste.empty')}
          {wasCut && t('paste.cut')} {hadMore && t('paste.tooMany')}
        </p>
        {frame.areas.length > 0 && (
          <SelectField
            label={panel('area')}
            value={area}
            choices={[
              ...frame.areas.map((one) => ({ value: one.id, words: areaName(signs, one) })),
              { value: '', words: signs('noArea') },
            ]}
            onChoose={setArea}
          />
        )}
        {frame.rings.length > 0 && (
          <SelectField label={panel('ring')} value={ring} choices={ringChoices(signs, frame)} onChoose={setRing} />
        )}
        <Button look="main" isDisabled={names.length === 0} onPress={add}>
          {t('paste.add')}
        </Button>
      </div>
    </Dialog>
  );
}
