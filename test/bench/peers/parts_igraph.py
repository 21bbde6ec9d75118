"""Components, degrees, core numbers and articulation points by igraph."""

import igraph
import numpy

from contestant import compete
from two_mode import igraph_graph

graph = igraph_graph()


def work():
    components = graph.connected_components()
    degrees = graph.degree()
    cores = graph.coreness()
    points = graph.articulation_points()
    sizes = numpy.bincount(components.membership)
    counts = {
        "components": len(sizes),
        "largest": int(sizes.max()),
        "edges": sum(degrees) // 2,
        "highest core": max(cores),
        "articulation points": len(points),
    }
    return counts, cores + sorted(points), degrees


compete(f"igraph {igraph.__version__}", work)
