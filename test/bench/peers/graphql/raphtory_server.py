"""Raphtory's GraphQL on a list of memberships. Arguments: the list, an empty folder, a port."""

import csv
import os
import sys

import raphtory
from raphtory.graphql import GraphServer

LIST, FOLDER, PORT = sys.argv[1], sys.argv[2], int(sys.argv[3])

graph = raphtory.Graph()
with open(LIST, encoding="utf-8") as file:
    for row in csv.DictReader(file):
        graph.add_edge(0, row["organisation"], row["network"])
os.makedirs(FOLDER)
graph.save_to_file(os.path.join(FOLDER, "county"))
del graph
GraphServer(FOLDER).run(port=PORT)
