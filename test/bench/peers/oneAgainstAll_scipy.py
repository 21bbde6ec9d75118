"""One network against all by scipy: its row times the turned matrix."""

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


def work(network):
    row = matrix[network] @ turned
    apart = row.indices != network
    return best(network, row.indices[apart], row.data[apart].astype(numpy.int64), sizes)


compete(f"scipy {scipy.__version__}", work, queries(sizes, sys.argv[5]))
