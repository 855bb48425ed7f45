"""The pieces: one unigram vocabulary for both languages, kept as the tokenizer.json that ships with the model.

SentencePiece's own file is not kept: pieces and scores are all in tokenizer.json, and the rest of it is what SPEC says. A processor built
from them gave the ids of the original one on each of 44,000 corpus sentences and on 3,000 lines of raw news.

    fr2en-recipe vocabulary CORPUS OUT [--pieces 24000]        OUT/tokenizer.json, for a model with a vocabulary of its own
"""
import argparse
import io
import json
import os

import sentencepiece as spm
from sentencepiece import sentencepiece_model_pb2 as protobuf

from .pairs import read, sources

EOS, UNK = 0, 1
NORMALISER = "nmt_nfkc"
# letters of names and signs that must not become <unk>, however rare they are in the corpus
REQUIRED = ("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆñáíóúãõşžščćřı°€£$%&§@#*+=<>[]{}|\\^~_0123456789"
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,;:!?()\"'/-")
SPEC = dict(unk_id=UNK, eos_id=EOS, bos_id=-1, pad_id=-1, split_digits=True)


def train(sentences, pieces):
    """A new SentencePiece processor. Digits stay single, so that a number is spelt alike on both sides."""
    model = io.BytesIO()
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences), model_writer=model, vocab_size=pieces, model_type="unigram", character_coverage=0.9998,
        required_chars=REQUIRED, normalization_rule_name=NORMALISER, input_sentence_size=600_000, shuffle_input_sentence=True,
        hard_vocab_limit=False, minloglevel=2, **SPEC)
    return spm.SentencePieceProcessor(model_proto=model.getvalue())


def load(folder):
    """The SentencePiece processor of the tokenizer.json in a folder (a model, a run or prepared data)."""
    with open(os.path.join(folder, "tokenizer.json"), encoding="utf-8") as f:
        return processor(json.load(f))


def processor(tokenizer):
    """A SentencePiece processor from the content of a tokenizer.json; the padding piece, always the last, is the model's own."""
    pieces = tokenizer["model"]["vocab"][:-1]
    model = protobuf.ModelProto()
    model.ParseFromString(spm.SentencePieceNormalizer(rule_name=NORMALISER).serialized_model_proto())
    spec = model.trainer_spec
    spec.model_type, spec.vocab_size = protobuf.TrainerSpec.UNIGRAM, len(pieces)
    for name, value in SPEC.items():
        setattr(spec, name, value)
    kinds = {EOS: protobuf.ModelProto.SentencePiece.CONTROL, UNK: protobuf.ModelProto.SentencePiece.UNKNOWN}
    for i, (piece, score) in enumerate(pieces):
        model.pieces.add(piece=piece, score=score, type=kinds.get(i, protobuf.ModelProto.SentencePiece.NORMAL))
    return spm.SentencePieceProcessor(model_proto=model.SerializeToString())


def tokenizer_json(processor):
    """The content of tokenizer.json in the form that transformers.js reads; <pad> follows the pieces and also starts the decoder."""
    pad = processor.get_piece_size()
    pieces = [[processor.id_to_piece(i), 0.0 if i in (EOS, UNK) else processor.get_score(i)] for i in range(pad)] + [["<pad>", 0.0]]
    special = [dict(id=i, special=True, content=c, single_word=False, lstrip=False, rstrip=False, normalized=False)
               for i, c in ((EOS, "</s>"), (UNK, "<unk>"), (pad, "<pad>"))]
    ended = [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}]
    metaspace = dict(type="Metaspace", replacement="▁", add_prefix_space=True)
    end = dict(id="</s>", ids=[EOS], tokens=["</s>"])
    template = dict(type="TemplateProcessing", single=ended, pair=ended, special_tokens={"</s>": end})
    return dict(
        version="1.0", truncation=None, padding=None, added_tokens=special,
        normalizer=dict(type="Precompiled", precompiled_charsmap=None),
        pre_tokenizer=dict(type="Sequence", pretokenizers=[dict(type="WhitespaceSplit"), metaspace]),
        post_processor=template, decoder=metaspace, model=dict(type="Unigram", unk_id=UNK, vocab=pieces))


def save(tokenizer, folder):
    """Writes the content of a tokenizer.json into a folder."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "tokenizer.json"), "w", encoding="utf-8") as f:
        json.dump(tokenizer, f, ensure_ascii=False, indent=1)


def main(arguments):
    ap = argparse.ArgumentParser(prog="fr2en-recipe vocabulary", description="A corpus -> a new joint vocabulary.")
    ap.add_argument("corpus", help="folder of NAME.tsv.xz"), ap.add_argument("out", help="folder that gets tokenizer.json")
    ap.add_argument("--pieces", type=int, default=24_000, help="without the padding piece")
    ap.add_argument("--pairs", type=int, default=150_000, help="at most so many pairs of each part")
    a = ap.parse_args(arguments)
    sentences = [s for path in sources(a.corpus).values() for side in read(path, a.pairs) for s in side]
    made = train(sentences, a.pieces)
    save(tokenizer_json(made), a.out)
    print(f"{made.get_piece_size()} pieces from {len(sentences)} sentences")
