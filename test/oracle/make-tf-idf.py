#!/usr/bin/env python3
"""Scikit-learn's TF-IDF, for the plain TF-IDF that likeness of texts is compared with in test/bench.

Run again (Debian: apt-get install python3-sklearn):

    /usr/bin/python3 test/oracle/make-tf-idf.py && npx prettier --write test/oracle

Writes tf-idf.json beside this script: texts, and how alike every two are (cosine), by words and by groups of
three letters.
"""

import json
from pathlib import Path

from sklearn.feature_extraction.text import TfidfVectorizer

HERE = Path(__file__).resolve().parent
TEXTS = [
    "De gemeente helpt inwoners bij het aanvragen van een uitkering.",
    "Inwoners vragen een uitkering aan bij de gemeente; de gemeente controleert de aanvraag.",
    "Een chatbot beantwoordt vragen van burgers over paspoorten, e-mail en 3 loketten.",
    "Reïntegratie: coördinatie van zorg één op één, à la carte (pilot 2024).",
    "An assistant answers questions of citizens about passports and e-mail.",
    "Passports are checked by an officer, who answers questions of the citizens.",
    "A",
    "Vergunningen  voor   horeca,\nvergunningen voor evenementen; vergunningen!",
]


def cosines(**options):
    vectors = TfidfVectorizer(**options).fit_transform(TEXTS)
    return (vectors @ vectors.T).toarray().tolist()


oracle = {
    "texts": TEXTS,
    "words": cosines(),
    "letters": cosines(analyzer="char_wb", ngram_range=(3, 3)),
}
(HERE / "tf-idf.json").write_text(json.dumps(oracle, ensure_ascii=False))
