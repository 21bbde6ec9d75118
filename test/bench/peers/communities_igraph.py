"""Communities by igraph's Leiden, two rounds as it has them by default, with their modularity."""

import random

import igraph
import numpy

from contestant import compete
from joined import joined

nodes, first, second, weights = joined()
graph = igraph.Graph(nodes, numpy.column_stack((first, second)).tolist())
weights = None if weights is None else weights.astype(float).tolist()


def work():
    random.seed(1)
    found = graph.community_leiden(objective_function="modularity", weights=weights)
    modularity = graph.modularity(found.membership, weights=weights)
    return {"nodes": nodes, "edges": graph.ecount()}, [], [modularity]


compete(f"igraph {igraph.__version__}", work)
