#!/usr/bin/env python3
"""Other people's numbers for bridge-builders and groups, by networkx, igraph and scikit-learn.

Run again (Debian: apt-get install python3-networkx python3-igraph python3-numpy python3-sklearn):

    /usr/bin/python3 test/oracle/make-bridges.py [DATA] && npx prettier --write test/oracle

DATA and the networks are those of make.py. Writes bridges.json beside this script. Betweenness comes
from networkx and from igraph, constraint and effective size from networkx, modularity from igraph,
normalised mutual information from scikit-learn. No library here has the participation coefficient or
the roles: these are counted from their definitions, pair by pair. Of the network of e-mails every fifth
person is kept, and sums over all.
"""

import itertools
import os
import random
import sys
from pathlib import Path

import igraph
import networkx as nx
from sklearn.metrics import normalized_mutual_info_score

from make import HERE, email_graph, random_graph, write

EVERY = 5


def betweenness(graph, nodes):
    """Each pair once, not normalised, by two libraries that must agree."""
    ours = nx.betweenness_centrality(graph, normalized=False)
    place = {node: number for number, node in enumerate(nodes)}
    g = igraph.Graph(n=len(nodes), edges=[(place[a], place[b]) for a, b in graph.edges()])
    for node, theirs in zip(nodes, g.betweenness(directed=False)):
        assert abs(ours[node] - theirs) < 1e-6 * max(1, theirs), (node, ours[node], theirs)
    return ours


def participation(graph, label_of, node):
    labels = [label_of[other] for other in graph[node]]
    if not labels:
        return None
    return 1 - sum((labels.count(label) / len(labels)) ** 2 for label in set(labels))


def roles(graph, label_of, node):
    """Coordinator, consultant, gatekeeper, liaison: every pair of contacts that are not tied."""
    if not graph[node]:
        return None
    found = [0, 0, 0, 0]
    own = label_of[node]
    for one, other in itertools.combinations(graph[node], 2):
        if graph.has_edge(one, other):
            continue
        a, c = label_of[one], label_of[other]
        if a == own and c == own:
            found[0] += 1
        elif a == c:
            found[1] += 1
        elif own in (a, c):
            found[2] += 1
        else:
            found[3] += 1
    return found


def measured(graph, label_of, kept):
    nodes = sorted(graph.nodes())
    between = betweenness(graph, nodes)
    shares = nx.betweenness_centrality(graph)
    tied = [node for node in kept if graph.degree(node) > 0]
    constraint = nx.constraint(graph, nodes=tied)
    size = nx.effective_size(graph, nodes=tied)
    return {
        "sums": {
            "betweenness": sum(between.values()),
            "participation": sum(participation(graph, label_of, node) or 0 for node in nodes),
        },
        "columns": [
            "person",
            "betweenness",
            "share",
            "participation",
            "constraint",
            "effectiveSize",
            "roles",
        ],
        "people": [
            [
                node,
                short(between[node]),
                short(shares[node]),
                short(participation(graph, label_of, node)),
                short(constraint.get(node)),
                short(size.get(node)),
                roles(graph, label_of, node),
            ]
            for node in kept
        ],
    }


def short(number):
    return None if number is None else float(f"{number:.13g}")


def divided(graph, label_of, group_of):
    """Modularity of groups, and what they and the labels say about each other."""
    nodes = sorted(graph.nodes())
    place = {node: number for number, node in enumerate(nodes)}
    g = igraph.Graph(n=len(nodes), edges=[(place[a], place[b]) for a, b in graph.edges()])
    groups = [group_of[node] for node in nodes]
    return {
        "groups": groups,
        "modularity": g.modularity(groups),
        "nmi": normalized_mutual_info_score([label_of[node] for node in nodes], groups),
    }


def greedy(graph):
    """Groups of igraph's own, which only have to be some groups."""
    nodes = sorted(graph.nodes())
    place = {node: number for number, node in enumerate(nodes)}
    g = igraph.Graph(n=len(nodes), edges=[(place[a], place[b]) for a, b in graph.edges()])
    return dict(zip(nodes, g.community_fastgreedy().as_clustering().membership))


def random_values(seed):
    graph, label_of = random_graph(seed)
    rng = random.Random(1000 + seed)
    groups = rng.randint(1, 6)
    return {
        **measured(graph, label_of, sorted(graph.nodes())),
        **divided(graph, label_of, {node: rng.randrange(groups) for node in graph.nodes()}),
    }


if __name__ == "__main__":
    default = os.environ.get("DWARSVERBAND_DATA", HERE.parents[2] / "shared" / "data")
    data = Path(sys.argv[1] if len(sys.argv) > 1 else default)
    email, label_of = email_graph(data)
    write(
        "bridges.json",
        {
            "email": {
                **measured(email, label_of, sorted(email.nodes())[::EVERY]),
                **divided(email, label_of, greedy(email)),
            },
            "random": [random_values(seed) for seed in range(1, 9)],
        },
    )
