"""A list of names into compressed sparse rows both ways, by polars and scipy; the names stay with the
categories of the columns."""

import itertools

import numpy
import polars
import scipy.sparse

from contestant import PATH, compete
from judged import judged

# Categories are shared by name, and a second load would find them filled.
turns = itertools.count()


def numbered(column):
    """The numbers in the names, by category."""
    distinct = column.unique()
    numbers = numpy.zeros(len(distinct), numpy.int64)
    names = distinct.cast(polars.String).str.split("-").list.last().cast(polars.Int64)
    numbers[distinct.to_physical().to_numpy()] = names.to_numpy()
    return numbers


def work():
    turn = next(turns)
    types = {
        name: polars.Categorical(polars.Categories(f"{name} {turn}"))
        for name in ("organisation", "network")
    }
    frame = polars.read_csv(PATH, separator=";", schema_overrides=types)
    rows = frame["network"].to_physical().to_numpy()
    columns = frame["organisation"].to_physical().to_numpy()
    shape = (int(rows.max()) + 1, int(columns.max()) + 1)
    ones = numpy.ones(len(rows), numpy.int8)
    by_row = scipy.sparse.csr_matrix((ones, (rows, columns)), shape)
    by_column = by_row.tocsc()
    counts = {"nodes": sum(shape), "edges": by_row.nnz}

    def values():
        return judged(by_row, by_column, numbered(frame["network"]), numbered(frame["organisation"]))

    return counts, [], values


compete(f"polars {polars.__version__} with scipy {scipy.__version__}", work)
