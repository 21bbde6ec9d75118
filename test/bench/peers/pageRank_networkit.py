"""PageRank with damping .85 by NetworKit, which loses what nodes without an edge pass on: its ranks are
divided by their sum."""

import networkit
import numpy

from contestant import compete
from two_mode import networkit_graph

graph = networkit_graph()


def work():
    ranking = networkit.centrality.PageRank(graph, damp=0.85, tol=1e-13)
    ranks = numpy.array(ranking.run().scores())
    return {}, [], ranks / ranks.sum()


compete(f"NetworKit {networkit.__version__}", work)
