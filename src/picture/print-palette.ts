import type { Ink } from '../scene/shapes';

/** The light colours of the screen on white paper. Pictures never take the dark ones: they are made to be printed. */
export const printPalette: Readonly<Record<Ink, string>> = {
  ink: '#22303a',
  soft: '#55616a',
  line: '#ddd4c6',
  edge: '#7f776a',
  paper: '#ffffff',
  sheet: '#fcfaf6',
  note: '#fdf6d3',
  accent: '#0e5c63',
  onAccent: '#ffffff',
  heart: '#b3372b',
  band0: '#eadfce',
  band1: '#f2eadd',
  band2: '#f8f3ea',
  'area-brick': '#a8482f',
  'area-ochre': '#8d5f1a',
  'area-moss': '#4d7032',
  'area-sea': '#226a65',
  'area-sky': '#375f97',
  'area-plum': '#704f8b',
  'area-clay': '#8a4f63',
  'area-slate': '#55616a',
};
