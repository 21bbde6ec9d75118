"""One network against all by numpy: the rows of its members put together and counted."""

import sys

import numpy
import scipy.sparse

from contestant import NETWORKS, ORGANISATIONS, compete, memberships
from one_against_all import best, queries

networks, organisations = memberships()
ones = numpy.ones(len(networks), numpy.int32)
matrix = scipy.sparse.csr_matrix((ones, (networks, organisations)), (NETWORKS, ORGANISATIONS))
turned = matrix.T.tocsr()
sizes = numpy.diff(matrix.indptr)
networks_of = numpy.split(turned.indices, turned.indptr[1:-1])


def work(network):
    members = matrix.indices[matrix.indptr[network] : matrix.indptr[network + 1]]
    if len(members) == 0:
        return best(network, members, members, sizes)
    counts = numpy.bincount(numpy.concatenate([networks_of[member] for member in members]))
    others = numpy.flatnonzero(counts)
    others = others[others != network]
    return best(network, others, counts[others], sizes)


compete(f"numpy {numpy.__version__}", work, queries(sizes, sys.argv[5]))
