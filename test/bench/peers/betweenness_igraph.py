"""Exact betweenness by igraph: pairs of others, each unordered pair once."""

import igraph

from contestant import compete
from two_mode import igraph_graph

graph = igraph_graph()
compete(f"igraph {igraph.__version__}", lambda: ({}, [], graph.betweenness()))
