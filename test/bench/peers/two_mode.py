"""The two-mode graph in igraph and in NetworKit: networks first, then organisations."""

import numpy

from contestant import NETWORKS, ORGANISATIONS, memberships


def igraph_graph():
    import igraph

    networks, organisations = memberships()
    edges = numpy.column_stack((networks, organisations + NETWORKS))
    return igraph.Graph(NETWORKS + ORGANISATIONS, edges.tolist())


def networkit_graph():
    import networkit

    networks, organisations = memberships()
    graph = networkit.Graph(NETWORKS + ORGANISATIONS)
    graph.addEdges((networks.astype("uint64"), organisations.astype("uint64") + NETWORKS))
    return graph
