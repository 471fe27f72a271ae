import type { FormatStep } from './format-step';

/**
 * Of map files, and of the records and restore points on a device, which hold the same. Only ever appended to: one file
 * and one test for each step, named after the versions it leads from and to.
 */
export const mapSteps: readonly FormatStep[] = [];
