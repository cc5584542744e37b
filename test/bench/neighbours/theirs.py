"""Texts (a JSON file) -> how alike every two are, by scikit-learn; writes what each part took."""

import json
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer

texts = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.perf_counter()
vectors = TfidfVectorizer().fit_transform(texts)
made = time.perf_counter()
product = vectors @ vectors.T
done = time.perf_counter()
print(json.dumps({"prepare": made - start, "compare": done - made}))
