"""A list of names into NetworKit's graph, whose nodes know their neighbours both ways; the reader keeps the
names."""

import networkit
import numpy

from contestant import PATH, compete
from judged import judged

NETWORK = "Esimerkkiverkosto-"


def work():
    # What begins as the headings do is passed over.
    reader = networkit.graphio.EdgeListReader(";", 0, "o", continuous=False)
    graph = reader.read(PATH)
    counts = {"nodes": graph.numberOfNodes(), "edges": graph.numberOfEdges()}
    return counts, [], lambda: parted(graph, reader.getNodeMap())


def parted(graph, nodes):
    networks, organisations = {}, {}
    for name, node in nodes.items():
        (networks if name.startswith(NETWORK) else organisations)[node] = int(name.split("-")[1])
    matrix = networkit.algebraic.adjacencyMatrix(graph, "sparse").tocsr()
    by_row = matrix[list(networks)][:, list(organisations)]
    numbers = [numpy.array(list(of.values()), numpy.int64) for of in (networks, organisations)]
    return judged(by_row, by_row.tocsc(), *numbers)


compete(f"NetworKit {networkit.__version__}", work)
