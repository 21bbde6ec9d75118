"""PageRank with damping .85 by igraph (PRPACK)."""

import igraph

from contestant import compete
from two_mode import igraph_graph

graph = igraph_graph()
compete(f"igraph {igraph.__version__}", lambda: ({}, [], graph.pagerank(damping=0.85)))
