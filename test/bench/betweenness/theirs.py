"""Tied pairs (a file of unsigned 32-bit numbers, two a pair) of so many people -> exact betweenness by igraph."""

import array
import json
import sys
import time

import igraph

people, file = int(sys.argv[1]), sys.argv[2]
ends = array.array("I", open(file, "rb").read())
graph = igraph.Graph(n=people, edges=list(zip(ends[::2], ends[1::2])))
start = time.perf_counter()
values = graph.betweenness(directed=False)
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "sum": sum(values), "most": max(values)}))
