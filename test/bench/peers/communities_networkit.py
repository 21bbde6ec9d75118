"""Communities by NetworKit's Louvain with refinement, with their modularity."""

import networkit
import numpy

from contestant import compete
from joined import joined

nodes, first, second, weights = joined()
graph = networkit.Graph(nodes, weighted=weights is not None)
ends = (first.astype("uint64"), second.astype("uint64"))
graph.addEdges(ends if weights is None else (weights.astype(float), ends))
networkit.engineering.setSeed(1, False)


def work():
    found = networkit.community.PLM(graph, refine=True).run().getPartition()
    modularity = networkit.community.Modularity().getQuality(found, graph)
    return {"nodes": nodes, "edges": graph.numberOfEdges()}, [], [modularity]


compete(f"NetworKit {networkit.__version__}", work)
