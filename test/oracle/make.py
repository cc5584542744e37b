#!/usr/bin/env python3
"""Other people's numbers for the measures on departments, by networkx and igraph.

Run again (Debian: apt-get install python3-networkx python3-igraph python3-numpy):

    /usr/bin/python3 test/oracle/make.py [DATA] && npx prettier --write test/oracle

DATA is the folder of real data, by default $DWARSVERBAND_DATA or ../shared/data beside the checkout.
Writes email-eu-core.json and random-networks.json beside this script. Nothing here shares code with
the project: ties between groups come from networkx's attribute mixing, degrees from its degree view,
Newman's weights from its collaboration projection, modularity from igraph, and chance from numpy's own
permutations beside the exact expectation.
"""

import itertools
import json
import os
import random
import sys
from pathlib import Path

import igraph
import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

HERE = Path(__file__).resolve().parent
PERMUTATIONS = 2000


def measures(graph, label_of, seed):
    """Everything that is compared for a graph whose every node has a label."""
    nx.set_node_attributes(graph, label_of, "label")
    labels = sorted(set(label_of.values()))
    at = {label: place for place, label in enumerate(labels)}
    m = graph.number_of_edges()
    # For an undirected graph every tie is mixed twice, so that the diagonal holds 2 m_aa.
    mixing = nx.attribute_mixing_matrix(graph, "label", mapping=at, normalized=False)
    degree = {label: 0 for label in labels}
    for node, k in graph.degree():
        degree[label_of[node]] += k
    sizes = {label: sum(1 for own in label_of.values() if own == label) for label in labels}
    internal = {label: int(mixing[at[label]][at[label]]) // 2 for label in labels}
    external = {label: int(mixing[at[label]].sum()) - 2 * internal[label] for label in labels}
    within = sum(internal.values())
    n = len(label_of)
    same = sum(size * (size - 1) for size in sizes.values()) / (n * (n - 1))
    chance = permuted(graph, label_of, at, seed)
    return {
        "m": m,
        "internal": within,
        "external": m - within,
        "eiIndex": (m - 2 * within) / m,
        "exactExpectation": 1 - 2 * same,
        "permuted": chance["ei"],
        "modularity": modularity(graph, label_of, at),
        "departments": [
            {
                "label": label,
                "people": sizes[label],
                "degrees": degree[label],
                "internal": internal[label],
                "external": external[label],
                "eiIndex": ei(internal[label], external[label]),
            }
            for label in labels
        ],
        "columns": ["a", "b", "ties", "expected", "lift", "permutedMean", "permutedSd"],
        "pairs": [
            pair(a, b, mixing[at[a]][at[b]], degree, m, chance["cells"][at[a]][at[b]])
            for a, b in itertools.combinations_with_replacement(labels, 2)
        ],
    }


def ei(internal, external):
    return None if internal + external == 0 else (external - internal) / (external + internal)


def pair(a, b, mixed, degree, m, chance):
    ties = int(mixed) // (2 if a == b else 1)
    expected = degree[a] * degree[b] / ((4 if a == b else 2) * m)
    lift = None if expected == 0 else ties / expected
    return [a, b, ties, expected, lift, *(round(number, 5) for number in chance)]


def modularity(graph, label_of, at):
    nodes = list(graph.nodes())
    place = {node: number for number, node in enumerate(nodes)}
    g = igraph.Graph(n=len(nodes), edges=[(place[a], place[b]) for a, b in graph.edges()])
    return g.modularity([at[label_of[node]] for node in nodes])


def permuted(graph, label_of, at, seed):
    """E-I and ties between groups when the labels are dealt out anew."""
    rng = np.random.default_rng(seed)
    nodes = list(graph.nodes())
    place = {node: number for number, node in enumerate(nodes)}
    ends = np.array([(place[a], place[b]) for a, b in graph.edges()])
    labels = np.array([at[label_of[node]] for node in nodes])
    d = len(at)
    indices = []
    cells = np.zeros((PERMUTATIONS, d * d), dtype=np.int32)
    for number in range(PERMUTATIONS):
        dealt = rng.permutation(labels)
        one, other = dealt[ends[:, 0]], dealt[ends[:, 1]]
        external = int((one != other).sum())
        indices.append((2 * external - len(ends)) / len(ends))
        low, high = np.minimum(one, other), np.maximum(one, other)
        cells[number] = np.bincount(low * d + high, minlength=d * d)
    means, sds = cells.mean(axis=0), cells.std(axis=0, ddof=1)
    return {
        "ei": {
            "mean": float(np.mean(indices)),
            "sd": float(np.std(indices, ddof=1)),
            "permutations": PERMUTATIONS,
        },
        "cells": [
            [(float(means[a * d + b]), float(sds[a * d + b])) for b in range(d)] for a in range(d)
        ],
    }


def email_graph(data):
    """The network of e-mails without its loops, and everyone's department."""
    folder = data / "email-eu-core"
    rows = (folder / "email-Eu-core-department-labels.txt").read_text().split("\n")[1:]
    label_of = {int(row.split()[0]): int(row.split()[1]) for row in rows if row.strip()}
    graph = nx.Graph()
    graph.add_nodes_from(label_of)
    for row in (folder / "email-Eu-core.txt").read_text().split("\n")[1:]:
        if row.strip():
            graph.add_edge(*map(int, row.split()))
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    return graph, label_of


def email_eu_core(data):
    graph, label_of = email_graph(data)
    return {"people": len(label_of), **measures(graph, label_of, 1)}


def random_parts(seed):
    """People 0.., initiatives with their people, stated ties, a department for each person."""
    rng = random.Random(seed)
    people = list(range(rng.randint(20, 60)))
    departments = rng.randint(2, 6)
    label_of = {person: rng.randrange(departments) for person in people}
    together = [
        sorted(rng.sample(people, rng.randint(1, 7))) for _ in range(rng.randint(3, 15))
    ]
    stated = [tuple(rng.sample(people, 2)) for _ in range(rng.randint(10, 80))]
    both = nx.Graph()
    both.add_nodes_from(people)
    for number, members in enumerate(together):
        both.add_edges_from((person, f"initiative {number}") for person in members)
    # Newman's weights; a pair that stated a tie counts 1 more, once.
    graph = bipartite.collaboration_weighted_projected_graph(both, people)
    for a, b in {tuple(sorted(tie)) for tie in stated}:
        weight = graph[a][b]["weight"] if graph.has_edge(a, b) else 0
        graph.add_edge(a, b, weight=weight + 1)
    return graph, label_of, together, stated


def random_graph(seed):
    graph, label_of, _together, _stated = random_parts(seed)
    return graph, label_of


def random_network(seed):
    graph, label_of, together, stated = random_parts(seed)
    return {
        "labels": [label_of[person] for person in sorted(label_of)],
        "together": together,
        "stated": stated,
        "weights": sorted([min(a, b), max(a, b), w] for a, b, w in graph.edges(data="weight")),
        **measures(graph, label_of, seed),
    }


def write(name, value):
    (HERE / name).write_text(json.dumps(value, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    default = os.environ.get("DWARSVERBAND_DATA", HERE.parents[2] / "shared" / "data")
    data = Path(sys.argv[1] if len(sys.argv) > 1 else default)
    write("email-eu-core.json", email_eu_core(data))
    write("random-networks.json", [random_network(seed) for seed in range(1, 9)])
