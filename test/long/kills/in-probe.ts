import { probeOf } from './probe-of';

export const inProbe = probeOf<typeof import('./keeping-probe')>();
