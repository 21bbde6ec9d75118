"""One network against all others, the twenty most alike: for the first thousand by number, which say
nothing of the networks, or with a fifth argument for the fifty largest."""

import numpy

from contestant import NETWORKS


def queries(sizes, which):
    if which == "largest":
        return numpy.lexsort((numpy.arange(NETWORKS), -sizes))[:50].tolist()
    return list(range(min(1000, NETWORKS)))


def best(network, others, shared, sizes):
    """Networks that share, in any order, with how much: the answer for one network."""
    jaccard = shared / (sizes[network] + sizes[others] - shared)
    top = min(20, len(others))
    if top == 0:
        return {"pairs": 0, "shared": 0}, [], numpy.empty(0)
    worst = numpy.partition(jaccard, len(jaccard) - top)[len(jaccard) - top]
    near = numpy.flatnonzero(jaccard >= worst)
    # Ties as our own ranking has them: by the pair's lower number, then by its higher one.
    low, high = numpy.minimum(others[near], network), numpy.maximum(others[near], network)
    near = near[numpy.lexsort((high, low, -shared[near], -jaccard[near]))][:top]
    numbers = numpy.column_stack((others[near], shared[near])).ravel().tolist()
    return {"pairs": len(others), "shared": int(shared.sum())}, numbers, jaccard[near]
