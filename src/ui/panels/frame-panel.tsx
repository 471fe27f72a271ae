import { AreaFields } from './area-fields';
import { CentreName } from './centre-name';
import { FramingToggle } from './framing-toggle';
import { OwnTemplates } from './own-templates';
import { ReadyTemplates } from './ready-templates';
import { RingFields } from './ring-fields';
import { useTemplateShelf } from './template-shelf';
import { Vocabulary } from './vocabulary';

/** What people are placed on: templates to take, and the frame itself, part by part and word by word. */
export function FramePanel() {
  const shelf = useTemplateShelf();
  return (
    <>
      <FramingToggle />
      <ReadyTemplates />
      {shelf && <OwnTemplates shelf={shelf} />}
      <CentreName />
      <AreaFields />
      <RingFields />
      <Vocabulary />
    </>
  );
}
