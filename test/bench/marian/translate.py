"""Translates sentences of pieces with the Marian program and says how long it took.

Standard input: a line of JSON {options, sentences}, then {count} for each run. Standard output: a line {seconds, cpu, outputs} for each.
The clock covers Translator.translate alone: pieces in, pieces out, with spaces between them.
"""
import json
import sys
import time

from pymarian import Translator

job = json.loads(sys.stdin.readline())
translator = Translator(job["options"])
# the vocabulary puts the end there
lines = [" ".join(pieces[:-1]) for pieces in job["sentences"]]

for line in sys.stdin:
    given = lines[:json.loads(line)["count"]]
    since, cpu_since = time.perf_counter(), time.process_time()
    found = translator.translate(given)
    taken = dict(seconds=time.perf_counter() - since, cpu=time.process_time() - cpu_since)
    print(json.dumps(dict(**taken, outputs=[answer.split() for answer in found])), flush=True)
