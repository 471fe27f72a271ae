import { fittingText } from './fitting-text';
import { type TemplateKey, templateFrame } from './frames';
import type { TemplateId } from './ids';
import type { Frame, OwnWords, Term } from './network-map';

/** A frame somebody made, under a name, to be used again. It says nothing of anybody: no people, no ties, no notes. */
export type OwnTemplate = { readonly id: TemplateId; readonly name: string; readonly frame: Frame };

/** A template being looked at: a ready-made one by its key, or one's own. */
export type TemplateShown = TemplateKey | OwnTemplate;

/** The frame as a template: in the middle only the ready-made word, whatever has been written there. */
export function ownTemplate(id: TemplateId, name: string, { centre, ...frame }: Frame): OwnTemplate {
  return { id, name: fittingText(name.trim()), frame: { centre: { word: centre.word }, ...frame } };
}

/** The frame a template gives in place of `former`, whose own words stay: something may have been said with them. */
export function frameFrom(template: TemplateShown, former: Frame): Frame {
  if (typeof template === 'string') return templateFrame(template);
  const words = joined(former.words ?? {}, template.frame.words ?? {});
  return Object.keys(words).length === 0 ? template.frame : { ...template.frame, words };
}

function joined(former: OwnWords, coming: OwnWords): OwnWords {
  const both = (ours: readonly Term[] = [], theirs: readonly Term[] = []) => [
    ...ours.filter(({ key }) => !theirs.some((term) => term.key === key)),
    ...theirs,
  ];
  const entries = (['support', 'marks', 'symbols'] as const).flatMap((of) => {
    const terms = both(former[of], coming[of]);
    return terms.length === 0 ? [] : [[of, terms] as const];
  });
  return Object.fromEntries(entries);
}
