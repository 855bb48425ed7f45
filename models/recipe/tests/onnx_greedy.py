"""Greedy search with ONNX Runtime on an exported folder, with the cache: the way that programs use the files."""
import os

import numpy as np
from fr2en_recipe.model.marian import length_limit


class OnnxModel:
    def __init__(self, folder, suffix):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.log_severity_level = 1, 3
        self.encoder, self.decoder = (
            onnxruntime.InferenceSession(os.path.join(folder, "onnx", name + suffix + ".onnx"), options, providers=["CPUExecutionProvider"])
            for name in ("encoder_model", "decoder_model_merged"))
        self.past = [i for i in self.decoder.get_inputs() if i.name.startswith("past_key_values")]
        self.outputs = [o.name for o in self.decoder.get_outputs()]

    def begin(self, sources, pad):
        """Encodes ids (with the end piece) of several rows -> what each decoder step needs."""
        width = max(map(len, sources))
        ids = np.array([row + [pad] * (width - len(row)) for row in sources])
        mask = (ids != pad).astype(np.int64)
        states = self.encoder.run(None, dict(input_ids=ids, attention_mask=mask))[0]
        empty = {i.name: np.zeros((len(ids), i.shape[1], 0, i.shape[3]), np.float32) for i in self.past}
        return dict(encoder_attention_mask=mask, encoder_hidden_states=states, use_cache_branch=np.array([False]), **empty)

    def step(self, fixed, ids):
        """Runs the decoder on ids [b, n], moves the cache in `fixed` -> logits, alignment."""
        out = dict(zip(self.outputs, self.decoder.run(None, dict(fixed, input_ids=ids))))
        for i in self.past:
            if ".decoder." in i.name or not fixed["use_cache_branch"][0]:
                fixed[i.name] = out[i.name.replace("past_key_values", "present")]
        fixed["use_cache_branch"] = np.array([True])
        return out["logits"], out["alignment"]

    def greedy(self, sources, pad, eos=0):
        """Rows of ids without the end piece."""
        fixed = self.begin(sources, pad)
        ids, rows, done = np.full((len(sources), 1), pad), [[] for _ in sources], np.zeros(len(sources), bool)
        while not done.all():
            scores = self.step(fixed, ids)[0][:, -1]
            scores[:, pad] = -np.inf
            best = scores.argmax(-1)
            for row, source, piece, i in zip(rows, sources, best, range(len(rows))):
                done[i] |= piece == eos or len(row) + 1 >= length_limit(len(source))
                if not done[i]:
                    row.append(int(piece))
            ids = np.where(done, pad, best)[:, None]
        return rows
