import { createStore } from 'zustand/vanilla';
import type { TemplateId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { OwnTemplate } from '../../model/own-template';
import type { SaveProblem, TemplateShelf } from '../../ui/shelf';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly sealed: SealedShelf;
  /** Runs once the disk has answered, or has been found not to. */
  readonly whenReady: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly tellOthers: () => void;
};

type Done = Outcome<TemplateId, SaveProblem>;

/** The templates of this device. They are words about somebody's life, and sealed like the maps. */
export function ownTemplates({ sealed, whenReady, tellOthers }: Work) {
  const templates = createStore<readonly OwnTemplate[]>(() => []);
  const list = () => {
    const kept = sealed.templates();
    if (kept !== templates.getState()) templates.setState(kept, true);
  };
  const change = (id: TemplateId, next: (kept: readonly OwnTemplate[]) => readonly OwnTemplate[]) =>
    whenReady(async (): Promise<Done> => {
      const saved = await sealed.writeTemplates(next);
      list();
      if (!saved.ok) return saved;
      tellOthers();
      return { ok: true, value: id };
    });
  const shelf: TemplateShelf = {
    templates,
    keepTemplate: (template) =>
      change(template.id, (kept) =>
        kept.some(({ id }) => id === template.id)
          ? kept.map((one) => (one.id === template.id ? template : one))
          : [...kept, template],
      ),
    removeTemplate: (id) => change(id, (kept) => kept.filter((one) => one.id !== id)),
  };
  return { shelf, list };
}
