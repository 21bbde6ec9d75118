"""Networks joined where they share at least two members, by how many, or with a fifth argument the
two-mode graph as it is: ends of the edges, and weights where edges weigh."""

import sys

import numpy
import scipy.sparse

from contestant import NETWORKS, ORGANISATIONS, memberships


def joined():
    networks, organisations = memberships()
    if sys.argv[5] == "twoMode":
        return NETWORKS + ORGANISATIONS, networks, organisations + NETWORKS, None
    ones = numpy.ones(len(networks), numpy.int32)
    matrix = scipy.sparse.csr_matrix((ones, (networks, organisations)), (NETWORKS, ORGANISATIONS))
    product = scipy.sparse.triu(matrix @ matrix.T, k=1).tocoo()
    enough = product.data >= 2
    return NETWORKS, product.row[enough], product.col[enough], product.data[enough]
