/** The single step of ForceAtlas2, which the library has and does not declare. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }
  /** Moves the nodes once: ten numbers a node, three an edge (offsets of its ends, and its weight). */
  export default function iterate(
    settings: Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}
