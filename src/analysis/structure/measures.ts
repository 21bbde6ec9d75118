/**
 * All measures of structure, by id. From here come the values of the API, the bounds of its arguments,
 * the page of documentation, and what texts there have to be.
 */
import { betweenness } from './betweenness.js';
import { closeness } from './closeness.js';
import { clustering } from './clustering.js';
import { component } from './components.js';
import { core } from './core.js';
import { articulation, bridges, fragmentation } from './cuts.js';
import { degree } from './degree.js';
import type { StructureMeasure } from './descriptor.js';
import { eigenvector } from './eigenvector.js';
import { pageRank } from './pageRank.js';
import { sampledBetweenness } from './sampledBetweenness.js';

export const structureMeasures = {
  degree,
  betweenness,
  sampledBetweenness,
  closeness,
  eigenvector,
  pageRank,
  core,
  clustering,
  component,
  articulation,
  bridges,
  fragmentation,
} as const satisfies { readonly [id: string]: StructureMeasure };

export type StructureMetric = keyof typeof structureMeasures;
