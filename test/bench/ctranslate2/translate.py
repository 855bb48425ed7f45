"""Translates sentences of pieces with CTranslate2 and says how long it took.

Standard input: one JSON object {model, compute_type, inter_threads, intra_threads, beams, budget, times, sentences}. Standard output: one JSON object
{seconds, cpu, outputs}. The clock covers translate_batch alone: pieces in, pieces out, after a warm-up; the quickest of `times` runs counts.
"""
import json
import sys
import time

import ctranslate2

job = json.load(sys.stdin)
translator = ctranslate2.Translator(
    job["model"], compute_type=job["compute_type"], inter_threads=job["inter_threads"], intra_threads=job["intra_threads"])


def translate(sentences):
    return translator.translate_batch(
        sentences, beam_size=job["beams"], max_batch_size=job["budget"], batch_type="tokens", max_input_length=0)


translate(job["sentences"][:64])
taken = []
for _ in range(job["times"]):
    since, cpu_since = time.perf_counter(), time.process_time()
    results = translate(job["sentences"])
    taken.append((time.perf_counter() - since, time.process_time() - cpu_since))
seconds, cpu = min(taken)
json.dump(dict(seconds=seconds, cpu=cpu, outputs=[result.hypotheses[0] for result in results]), sys.stdout)
