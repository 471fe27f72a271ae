import type { InferOutput } from 'valibot';
import { newId } from '../model/ids';
import type { Frame } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import { type OwnTemplate, ownTemplate } from '../model/own-template';
import { readEnvelope, refused, tooLarge } from './envelope';
import type { FileProblem } from './file-problem';
import { fileText } from './file-text';
import { limits } from './limits';
import { inSchemaOrder } from './schema-order';
import { templateSteps } from './steps/template-steps';
import { type keptTemplateSchema, templateFileSchema, templateFormat, templateVersion } from './template-schema';

/** The file a colleague gets. The same template always gives the same text. */
export function templateFileText(template: OwnTemplate): string {
  const { id: _, ...content } = toldTemplate(template);
  const envelope = { format: templateFormat, version: templateVersion, template: content };
  return `${JSON.stringify(inSchemaOrder(templateFileSchema, envelope), null, 2)}\n`;
}

/** The template in a text, under a new id, or why there is none. */
export function readTemplateText(text: string): Outcome<OwnTemplate, FileProblem> {
  const read = readEnvelope(text, {
    format: templateFormat,
    steps: templateSteps,
    schemaOf: () => templateFileSchema,
    mostBytes: limits.templateBytes,
  });
  if (!read.ok) return read;
  const { template } = read.value;
  const where = idTwiceIn(template.frame);
  if (where) return refused({ reason: 'contradiction', rule: 'idTwice', where: `template.frame.${where}` });
  return { ok: true, value: readTemplate({ id: newId(), ...template }) };
}

export async function readTemplateFile(file: Blob): Promise<Outcome<OwnTemplate, FileProblem>> {
  if (file.size > limits.templateBytes) return refused(tooLarge(limits.templateBytes));
  const text = await fileText(file);
  return text.ok ? readTemplateText(text.value) : text;
}

type ToldTemplate = InferOutput<typeof keptTemplateSchema>;

/** As files tell of a template: its words stand beside the frame, and in the middle is a ready-made one. */
export function toldTemplate({ id, name, frame: written }: OwnTemplate) {
  const { words, ...frame } = ownTemplate(id, name, written).frame;
  return { id, name, frame, ...(words && { words }) };
}

export function readTemplate({ id, name, frame, words }: ToldTemplate): OwnTemplate {
  return { id, name, frame: { ...frame, ...(words && { words }) } };
}

/** Where an id comes up again, or is what ties call the middle. */
export function idTwiceIn({ rings, areas }: Frame): string | undefined {
  const seen = new Set<string>(['centre']);
  for (const [list, parts] of Object.entries({ rings, areas })) {
    for (const [at, { id }] of parts.entries()) {
      if (seen.has(id)) return `${list}.${at}`;
      seen.add(id);
    }
  }
  return undefined;
}
