"""Translates sentences of pieces with CTranslate2 and says how long it took.

Standard input: a line of JSON {model, compute_type, inter_threads, intra_threads, beams, budget, vmap, length, sentences}, then {count}
for each run. Standard output: a line {seconds, cpu, outputs} for each. The clock covers translate_batch alone: pieces in, pieces out.
`length` is the number of tokens that every answer gets, null where the model says it.
"""
import json
import sys
import time

import ctranslate2

job = json.loads(sys.stdin.readline())
translator = ctranslate2.Translator(
    job["model"], compute_type=job["compute_type"], inter_threads=job["inter_threads"], intra_threads=job["intra_threads"])
lengths = dict(min_decoding_length=job["length"], max_decoding_length=job["length"]) if job["length"] else {}

for line in sys.stdin:
    sentences = job["sentences"][:json.loads(line)["count"]]
    since, cpu_since = time.perf_counter(), time.process_time()
    results = translator.translate_batch(
        sentences, beam_size=job["beams"], max_batch_size=job["budget"], batch_type="tokens", max_input_length=0,
        use_vmap=job["vmap"], **lengths)
    taken = dict(seconds=time.perf_counter() - since, cpu=time.process_time() - cpu_since)
    print(json.dumps(dict(**taken, outputs=[result.hypotheses[0] for result in results])), flush=True)
