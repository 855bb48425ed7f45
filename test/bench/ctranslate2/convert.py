"""A Marian folder of Hugging Face -> a CTranslate2 model that starts as ours does.

The converter that comes with CTranslate2 drops the padding piece and starts the decoder from zeros, as models of the Marian program want it.
Ours starts from the embedding of its padding piece, and gives other English without it. So the piece stays; a bias keeps it from being
predicted.

    python convert.py HUGGINGFACE OUT
"""
import sys

from ctranslate2.converters import TransformersConverter
from ctranslate2.converters.transformers import BartLoader, MarianMTLoader, register_loader

NEVER = -1e9


@register_loader("MarianConfig")
class StartsFromPadding(MarianMTLoader):
    def get_model_spec(self, model):
        model.config.normalize_before = model.config.normalize_embedding = False
        model.final_logits_bias[0, model.config.pad_token_id] = NEVER
        return BartLoader.get_model_spec(self, model)

    def set_decoder(self, spec, decoder):
        BartLoader.set_decoder(self, spec, decoder)

    def set_config(self, config, model, tokenizer):
        super().set_config(config, model, tokenizer)
        config.decoder_start_token = tokenizer.pad_token

    def get_vocabulary(self, model, tokenizer):
        return BartLoader.get_vocabulary(self, model, tokenizer)


if __name__ == "__main__":
    source, out = sys.argv[1:]
    TransformersConverter(source).convert(out, force=True)
