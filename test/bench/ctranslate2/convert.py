"""A Marian folder of Hugging Face -> a CTranslate2 model that starts as ours does.

The converter that comes with CTranslate2 drops the padding piece and starts the decoder from zeros, as models of the Marian program want
it. Ours starts from the embedding of its padding piece, and gives other English without it. So the piece stays; a bias keeps it from being
predicted.

It moves to the third place, behind the end and the unknown piece, which are always candidates: with use_vmap, CTranslate2 4.8 looks the
start up among the candidates of the batch before, and so it must have the same place among all of them.

    python convert.py HUGGINGFACE OUT
"""
import sys

import torch
from ctranslate2.converters import TransformersConverter
from ctranslate2.converters.transformers import BartLoader, MarianMTLoader, register_loader

NEVER = -1e9


def last_becomes_third(rows):
    """A list or tensor in the new order."""
    first, last, others = rows[:2], rows[-1:], rows[2:-1]
    return torch.cat([first, last, others]) if torch.is_tensor(rows) else [*first, *last, *others]


@register_loader("MarianConfig")
class StartsFromPadding(MarianMTLoader):
    def get_model_spec(self, model):
        model.config.normalize_before = model.config.normalize_embedding = False
        embedding, bias = model.model.shared.weight.data, model.final_logits_bias[0]
        bias[model.config.pad_token_id] = NEVER
        for rows in (embedding, bias):
            rows.copy_(last_becomes_third(rows))
        return BartLoader.get_model_spec(self, model)

    def set_decoder(self, spec, decoder):
        BartLoader.set_decoder(self, spec, decoder)

    def set_config(self, config, model, tokenizer):
        super().set_config(config, model, tokenizer)
        config.decoder_start_token = tokenizer.pad_token

    def get_vocabulary(self, model, tokenizer):
        return last_becomes_third(BartLoader.get_vocabulary(self, model, tokenizer))


if __name__ == "__main__":
    source, out = sys.argv[1:]
    TransformersConverter(source).convert(out, force=True)
