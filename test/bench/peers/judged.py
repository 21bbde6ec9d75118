"""What holds of one loaded graph alone whatever the order of its rows, as ../works/load.ts has it."""

import numpy

TOP = 100


def judged(by_row, by_column, networks, organisations):
    return numpy.concatenate(
        (
            [products(by_row, networks, organisations)],
            [products(by_column, organisations, networks)],
            highest(numpy.diff(by_row.indptr), networks),
            highest(numpy.diff(by_column.indptr), organisations),
        )
    )


def products(matrix, own, others):
    return int((numpy.repeat(own, numpy.diff(matrix.indptr)) * others[matrix.indices]).sum())


def highest(degrees, numbers):
    first = numpy.lexsort((numbers, -degrees.astype(numpy.int64)))[:TOP]
    return numpy.column_stack((degrees[first], numbers[first])).ravel()
