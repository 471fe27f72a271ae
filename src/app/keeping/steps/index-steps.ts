import type { Name } from '../../../storage/values';

/** Brings one thing that lies beside the maps to how the next version keeps it: entries, the manifest, templates, points. */
export type IndexStep = (name: Name, content: unknown) => unknown;

/** Only ever appended to: one file and one test for each step. The first one raises version 1. */
export const indexSteps: readonly IndexStep[] = [];
