"""The JSON files that transformers.js and Hugging Face read beside the weights."""
from ..model.marian import EOS
from ..model.positions import MAX_POSITIONS


def generation(w):
    """generation_config.json. The padding piece starts the decoder, so it must never be predicted."""
    pad = w.vocabulary - 1
    return dict(bad_words_ids=[[pad]], bos_token_id=EOS, eos_token_id=EOS, forced_eos_token_id=EOS, pad_token_id=pad,
                decoder_start_token_id=pad, max_length=MAX_POSITIONS, num_beams=4)


def config(w):
    """config.json."""
    sides = {f"{long}_{k}": v for short, long in (("enc", "encoder"), ("dec", "decoder"))
             for k, v in (("layers", w.layers[short]), ("attention_heads", w.heads), ("ffn_dim", w.ffn))}
    return dict(model_type="marian", architectures=["MarianMTModel"], is_encoder_decoder=True, d_model=w.d, vocab_size=w.vocabulary,
                decoder_vocab_size=w.vocabulary, num_hidden_layers=w.layers["enc"], max_position_embeddings=MAX_POSITIONS,
                activation_function="swish", normalize_before=False, scale_embedding=True, static_position_embeddings=True,
                share_encoder_decoder_embeddings=True, tie_word_embeddings=True, use_cache=True, dropout=0.0, **sides, **generation(w))


def tokenizer_config():
    """tokenizer_config.json."""
    return dict(tokenizer_class="MarianTokenizer", source_lang="fr", target_lang="en", model_max_length=MAX_POSITIONS,
                separate_vocabs=False, eos_token="</s>", unk_token="<unk>", pad_token="<pad>", clean_up_tokenization_spaces=False)
