import type { FormatStep } from './format-step';

/** Of template files. Only ever appended to. */
export const templateSteps: readonly FormatStep[] = [];
