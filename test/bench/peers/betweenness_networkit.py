"""Exact betweenness by NetworKit, which counts ordered pairs: halved."""

import networkit
import numpy

from contestant import compete
from two_mode import networkit_graph

graph = networkit_graph()


def work():
    return {}, [], numpy.array(networkit.centrality.Betweenness(graph).run().scores()) / 2


compete(f"NetworKit {networkit.__version__}", work)
