#!/usr/bin/env python3
"""Other people's numbers for distances, reach and what introductions add, by networkx.

Run again (Debian: apt-get install python3-networkx):

    /usr/bin/python3 test/oracle/make-paths.py [DATA] && npx prettier --write test/oracle

DATA is the folder of real data, by default $DWARSVERBAND_DATA or ../shared/data beside the checkout.
Writes paths.json beside this script: for email-eu-core and three random graphs the reach across
departments within two and three steps, lengths of the shortest ways between drawn pairs, and the gain of drawn
introductions, by making each and counting everybody again. Nothing here shares code with the project.
"""

import json
import os
import random
import sys
from pathlib import Path

import networkx as nx

HERE = Path(__file__).resolve().parent


def reach(graph, label_of):
    """How many ordered pairs of different departments are within two and within three steps."""
    two = three = 0
    for source, lengths in nx.all_pairs_shortest_path_length(graph, cutoff=3):
        for target, steps in lengths.items():
            if label_of[source] == label_of[target]:
                continue
            three += 1
            two += steps <= 2
    return two, three


def gain(graph, label_of, before, pair):
    after = graph.copy()
    after.add_edge(*pair)
    two, three = reach(after, label_of)
    return [*pair, two - before[0], three - before[1]]


def length(graph, a, b):
    try:
        return nx.shortest_path_length(graph, a, b)
    except nx.NetworkXNoPath:
        return None


def drawn(graph, label_of, draws, introductions, seed):
    random.seed(seed)
    nodes = sorted(graph)
    before = reach(graph, label_of)
    pairs = [sorted(random.sample(nodes, 2)) for _ in range(draws)]
    apart = [
        pair
        for pair in (sorted(random.sample(nodes, 2)) for _ in range(50 * introductions))
        if not graph.has_edge(*pair) and label_of[pair[0]] != label_of[pair[1]]
    ][:introductions]
    return {
        "two": before[0],
        "three": before[1],
        "lengths": [[a, b, length(graph, a, b)] for a, b in pairs],
        "gains": [gain(graph, label_of, before, pair) for pair in apart],
    }


def email(folder):
    rows = lambda name: [
        tuple(map(int, line.split()))
        for line in (folder / name).read_text().splitlines()[1:]
        if line.strip()
    ]
    label_of = dict(rows("email-Eu-core-department-labels.txt"))
    graph = nx.Graph()
    graph.add_nodes_from(label_of)
    graph.add_edges_from((a, b) for a, b in rows("email-Eu-core.txt") if a != b)
    return graph, label_of


def random_graph(seed):
    graph = nx.gnm_random_graph(40, 50, seed=seed)
    random.seed(seed)
    label_of = {node: random.randrange(5) for node in graph}
    return graph, label_of


def main():
    data = Path(
        sys.argv[1]
        if len(sys.argv) > 1
        else os.environ.get("DWARSVERBAND_DATA", HERE.parents[1].parent / "shared" / "data")
    )
    graph, label_of = email(data / "email-eu-core")
    result = {"email": drawn(graph, label_of, 300, 30, 1), "random": []}
    for seed in (2, 3, 4):
        graph, label_of = random_graph(seed)
        result["random"].append(
            {
                "labels": [label_of[node] for node in sorted(graph)],
                "ties": [list(edge) for edge in graph.edges()],
                **drawn(graph, label_of, 100, 60, seed),
            }
        )
    (HERE / "paths.json").write_text(json.dumps(result) + "\n")


main()
