"""Components, degrees, core numbers and articulation points by NetworKit."""

import networkit
import numpy

from contestant import compete
from two_mode import networkit_graph

graph = networkit_graph()


def work():
    components = networkit.components.ConnectedComponents(graph).run()
    sizes = list(components.getComponentSizes().values())
    degrees = [graph.degree(node) for node in graph.iterNodes()]
    cores = [int(core) for core in networkit.centrality.CoreDecomposition(graph).run().scores()]
    # Who is in several biconnected components.
    parts = networkit.components.BiconnectedComponents(graph).run().getComponents()
    times = numpy.bincount(
        numpy.concatenate([numpy.array(part, numpy.int64) for part in parts]),
        minlength=graph.numberOfNodes(),
    )
    points = numpy.flatnonzero(times > 1).tolist()
    counts = {
        "components": len(sizes),
        "largest": max(sizes),
        "edges": sum(degrees) // 2,
        "highest core": max(cores),
        "articulation points": len(points),
    }
    return counts, cores + points, degrees


compete(f"NetworKit {networkit.__version__}", work)
