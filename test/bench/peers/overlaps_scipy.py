"""All pairs of networks that share at least three members: the sparse product with MKL, jaccard of all
pairs, every measure of the hundred that are most alike."""

import numpy
import scipy.sparse
from sparse_dot_mkl import gram_matrix_mkl

from contestant import NETWORKS, ORGANISATIONS, compete, memberships

networks, organisations = memberships()
ones = numpy.ones(len(networks), numpy.float32)
matrix = scipy.sparse.csr_matrix((ones, (networks, organisations)), (NETWORKS, ORGANISATIONS))
matrix.sort_indices()
sizes = numpy.diff(matrix.indptr)
degrees = numpy.bincount(organisations, minlength=ORGANISATIONS)
weights = numpy.divide(1.0, degrees - 1, out=numpy.zeros(ORGANISATIONS), where=degrees > 1)


def work():
    # The upper triangle alone: half of the work of a full product.
    product = gram_matrix_mkl(matrix, transpose=True)
    enough = numpy.flatnonzero(product.data >= 3)
    first = numpy.searchsorted(product.indptr, enough, side="right") - 1
    second = product.indices[enough]
    apart = first != second
    first, second = first[apart], second[apart]
    shared = product.data[enough[apart]].astype(numpy.int64)
    jaccard = shared / (sizes[first] + sizes[second] - shared)
    top = min(100, len(shared))
    worst = numpy.partition(jaccard, len(jaccard) - top)[len(jaccard) - top]
    best = numpy.flatnonzero(jaccard >= worst)
    best = best[numpy.lexsort((second[best], first[best], -shared[best], -jaccard[best]))][:top]
    first, second, shared = first[best], second[best], shared[best]
    rows, others = matrix[first], matrix[second]
    measures = (
        jaccard[best],
        shared / sizes[first],
        shared / sizes[second],
        shared / numpy.minimum(sizes[first], sizes[second]),
        rows.multiply(others) @ weights,
    )
    numbers = numpy.column_stack((first, second, shared)).ravel().tolist()
    return (
        {"pairs": len(jaccard), "shared": int(product.data[enough[apart]].sum(dtype=numpy.float64))},
        numbers,
        numpy.column_stack(measures).ravel(),
    )


compete(f"scipy {scipy.__version__} with MKL", work)
